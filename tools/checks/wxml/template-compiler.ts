import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { asRecord } from '../../../miniprogram/kernel/json';
import type { MiniProgram } from './mini-program';
import type { Problem } from '../problem';

/** All templates and scripts of a mini program, parsed, and what the compiler said about each. */
export interface ParsedTemplates {
  readonly group: TmplGroup;
  readonly problems: readonly Problem[];
}

/** Parses every template with the framework's template compiler; its warnings count as problems. */
export function parseTemplates(program: MiniProgram): ParsedTemplates {
  const group = new TmplGroup();
  const problems: Problem[] = [];
  for (const file of program.files) {
    const extension = path.extname(file);
    if (extension !== '.wxml' && extension !== '.wxs') continue;
    const text = readFileSync(path.join(program.root, file), 'utf8');
    const name = file.slice(0, -extension.length);
    if (extension === '.wxs') group.addScript(name, text);
    else problems.push(...readWarnings(file, group.addTmpl(name, text)));
  }
  return { group, problems };
}

/** Targets of `<import>`, `<include>` and `<wxs src>` that do not exist. */
export function checkDependencies(
  program: MiniProgram,
  { group }: ParsedTemplates,
): readonly Problem[] {
  return program.files
    .filter((file) => file.endsWith('.wxml'))
    .flatMap((file) => {
      const name = file.slice(0, -'.wxml'.length);
      const targets = [
        ...group.getDirectDependencies(name).map((target) => `${String(target)}.wxml`),
        ...group.getScriptDependencies(name).map((target) => `${String(target)}.wxs`),
      ];
      return targets
        .filter((target) => !program.files.includes(target))
        .map((target) => ({ file, message: `refers to ${target}, which does not exist` }));
    });
}

function readWarnings(file: string, warnings: unknown): readonly Problem[] {
  if (!Array.isArray(warnings)) return [];
  return warnings.map((warning: unknown): Problem => {
    const fields = asRecord(warning) ?? {};
    return {
      file,
      line: Number(fields['startLine']) + 1,
      column: Number(fields['startColumn']) + 1,
      message: String(fields['message']),
    };
  });
}
