import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TmplGroup } from 'glass-easel-template-compiler';
import ts from 'typescript';
import { replacedHelperTypes } from './binding-types';
import { builtInTags } from '../../wxml-tags';
import { resolveComponent, type MiniProgram, type Unit } from './mini-program';

/** A page's or component's source with its template's bindings behind it as TypeScript. */
export interface BindingModule {
  readonly unit: Unit;
  /** Absolute, beside the source, where no real file is. */
  readonly fileName: string;
  readonly text: string;
  /** Leads from a range of the generated code (lines and columns from 0) to the template. */
  readonly locate: (range: TextRange) => TextRange | undefined;
  /** The line, from 0, where the template's code starts. */
  readonly firstLine: number;
}

/** Lines and columns from 0. */
export interface TextRange {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The generated module's file for a unit's path. */
export function bindingFileName(program: MiniProgram, unitPath: string): string {
  return path.join(program.root, `${unitPath}.wxml-bindings.ts`);
}

/**
 * Writes the module: the source, its registration once more in a constant whose type tells data, properties
 * and methods, then the template's bindings inside a function.
 * An exported type `Data` takes the place of what the registration declares.
 */
export function writeBindingModule(
  program: MiniProgram,
  group: TmplGroup,
  unit: Unit,
): BindingModule {
  const source = readFileSync(path.join(program.root, `${unit.path}.ts`), 'utf8');
  const { text, ownType } = nameRegistration(unit, source);
  const head = [
    text,
    `type WxmlOwn = ${ownType};`,
    "export type WxmlOwnProperties = WxmlOwn['properties'];",
    "type WxmlData = WxmlView<WxmlOwn['data']>;",
    `type WxmlTags = ${writeTagsType(program, unit)};`,
    '',
  ].join('\n');
  const opening =
    "export function wxmlTemplate(data: WxmlData, methods: WxmlOwn['methods'], tags: WxmlTags) {";
  const converted = group.getTmplConvertedExpr(unit.path, opening);
  const code = replacedHelperTypes.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    converted.code() ?? '',
  );
  const firstLine = head.split('\n').length - 1;
  return {
    unit,
    fileName: bindingFileName(program, unit.path),
    text: `${head}${code}\n}\n`,
    firstLine,
    locate: (range) =>
      toRange(
        converted.getSourceLocation(
          range.startLine - firstLine,
          range.startColumn,
          range.endLine - firstLine,
          range.endColumn,
        ),
      ),
  };
}

function toRange(numbers: Uint32Array | undefined): TextRange | undefined {
  const [startLine, startColumn, endLine, endColumn] = numbers ?? [];
  if (
    startLine === undefined ||
    startColumn === undefined ||
    endLine === undefined ||
    endColumn === undefined
  ) {
    return undefined;
  }
  return { startLine, startColumn, endLine, endColumn };
}

/**
 * The registration is the last call that stands as a statement of its own. `Page()` and `Component()` tell
 * their types in what they return; of `defineScreen()` the definition is read.
 */
function nameRegistration(unit: Unit, source: string): { text: string; ownType: string } {
  const file = ts.createSourceFile(`${unit.path}.ts`, source, ts.ScriptTarget.ES2020, true);
  const call = file.statements
    .filter(ts.isExpressionStatement)
    .map(({ expression }) => expression)
    .filter(ts.isCallExpression)
    .at(-1);
  const isScreen = call?.expression.getText() === 'defineScreen';
  const registered = isScreen ? call.arguments[0] : call;
  const text = `${source}\nconst wxmlRegistration = ${registered?.getText() ?? 'undefined'};`;
  const reader = isScreen ? 'WxmlScreen' : 'WxmlSignature';
  const exportsData = file.statements.some(
    (statement) =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
      statement.name.text === 'Data',
  );
  const read = `${reader}<typeof wxmlRegistration>`;
  const ownType = exportsData ? `Omit<${read}, 'data'> & { data: Data }` : read;
  return { text, ownType };
}

function writeTagsType(program: MiniProgram, unit: Unit): string {
  const registered = new Map([...program.usingComponents, ...unit.usingComponents]);
  const own = [...registered].map(([tag, value]) => {
    const target = resolveComponent(program, unit.path, value);
    if (target?.kind !== 'own') return `'${tag}': any`;
    const file = bindingFileName(program, target.path).slice(0, -'.ts'.length);
    const specifier = path.posix.relative(path.dirname(bindingFileName(program, unit.path)), file);
    const relative = specifier.startsWith('.') ? specifier : `./${specifier}`;
    const classes = externalClassesOf(program, target.path);
    return `'${tag}': WxmlTag<import('${relative}').WxmlOwnProperties>${classes}`;
  });
  const builtIn = [...builtInTags].filter((tag) => !registered.has(tag));
  return `{ ${[...own, ...builtIn.map((tag) => `'${tag}': any`), '[generic: string]: any'].join('; ')} }`;
}

/** External classes are attributes too, though no properties: `t-class` arrives as `tClass`. */
function externalClassesOf(program: MiniProgram, unitPath: string): string {
  if (!program.files.includes(`${unitPath}.ts`)) return '';
  const source = readFileSync(path.join(program.root, `${unitPath}.ts`), 'utf8');
  const listed = /externalClasses\s*:\s*\[([^\]]*)\]/.exec(source)?.[1] ?? '';
  const names = [...listed.matchAll(/['"]([\w-]+)['"]/g)].map((match) => match[1] ?? '');
  return names
    .map((name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
    .map((name) => ` & { ${name}: string }`)
    .join('');
}
