import path from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../project-files';
import type { Problem } from '../problem';
import { bindingTypes } from './binding-types';
import { writeBindingModule, type BindingModule } from './binding-module';
import type { MiniProgram } from './mini-program';
import type { ParsedTemplates } from './template-compiler';

/**
 * Type-checks every `{{…}}`, property and event handler of a page's or component's template against the
 * data, properties and methods of its source: `{{row.titel}}` is an error, and so are a handler that does
 * not exist and a number given to a component's boolean property.
 */
export function checkBindings(
  program: MiniProgram,
  { group }: ParsedTemplates,
): readonly Problem[] {
  const modules = program.units
    .filter(({ path: unitPath }) =>
      ['ts', 'wxml'].every((extension) => program.files.includes(`${unitPath}.${extension}`)),
    )
    .map((unit) => writeBindingModule(program, group, unit));
  const typesFile = path.join(program.root, 'wxml-binding-types.d.ts');
  const overlay = new Map(modules.map(({ fileName, text }) => [fileName, text]));
  overlay.set(typesFile, bindingTypes);
  const compiler = createProgram(overlay);
  return [
    ...typeProblems(compiler, typesFile),
    ...modules.flatMap((module) => moduleProblems(compiler, module)),
  ];
}

function createProgram(overlay: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    ...readOptions(),
    // A template reads `slots[name]` where it knows that the name is there.
    noUncheckedIndexedAccess: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const host = ts.createCompilerHost(options);
  host.fileExists = (file) => overlay.has(file) || ts.sys.fileExists(file);
  host.readFile = (file) => overlay.get(file) ?? ts.sys.readFile(file);
  const typings = path.join(projectRoot, 'typings/index.d.ts');
  return ts.createProgram({ rootNames: [typings, ...overlay.keys()], options, host });
}

function readOptions(): ts.CompilerOptions {
  const file = path.join(projectRoot, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, projectRoot).options;
}

/** A mistake in the check's own types would silence everything else. */
function typeProblems(compiler: ts.Program, typesFile: string): readonly Problem[] {
  const file = compiler.getSourceFile(typesFile);
  return compiler
    .getSyntacticDiagnostics(file)
    .map(({ messageText }) => ({ file: typesFile, message: readMessage(messageText) }));
}

function moduleProblems(compiler: ts.Program, module: BindingModule): readonly Problem[] {
  const file = compiler.getSourceFile(module.fileName);
  if (file === undefined) throw new Error(`${module.fileName} was not compiled`);
  const template = `${module.unit.path}.wxml`;
  return [...compiler.getSyntacticDiagnostics(file), ...compiler.getSemanticDiagnostics(file)]
    .map(({ start = 0, length = 0, messageText }) => {
      const from = file.getLineAndCharacterOfPosition(start);
      const to = file.getLineAndCharacterOfPosition(start + length);
      const range = {
        startLine: from.line,
        startColumn: from.character,
        endLine: to.line,
        endColumn: to.character,
      };
      return { range, message: readMessage(messageText) };
    })
    .filter(({ range }) => range.startLine >= module.firstLine)
    .map(({ range, message }): Problem => {
      const place = module.locate(range);
      if (place === undefined) return { file: template, message };
      return {
        file: template,
        line: place.startLine + 1,
        column: place.startColumn + 1,
        message,
      };
    });
}

function readMessage(text: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(text, ' ').replace(/\s+/g, ' ').slice(0, 300);
}
