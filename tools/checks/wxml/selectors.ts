import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss, { type Rule } from 'postcss';
import parseSelectors, { type Node } from 'postcss-selector-parser';
import type { MiniProgram } from './mini-program';
import type { Problem } from '../problem';

/** Selectors that WeChat refuses in a component's style sheet, by the parser's node type. */
const refused: Readonly<Partial<Record<Node['type'], string>>> = {
  tag: 'a tag',
  id: 'an ID',
  attribute: 'an attribute',
  universal: 'everything (*)',
};

/** Components may select by class only: WeChat drops other selectors with a warning in DevTools. */
export function checkSelectors(program: MiniProgram): readonly Problem[] {
  return program.units
    .filter((unit) => unit.kind === 'component')
    .map((unit) => `${unit.path}.wxss`)
    .filter((file) => program.files.includes(file))
    .flatMap((file) => checkSheet(file, readFileSync(path.join(program.root, file), 'utf8')));
}

function checkSheet(file: string, text: string): readonly Problem[] {
  const problems: Problem[] = [];
  postcss.parse(text).walkRules((rule) => {
    if (isInKeyframes(rule)) return;
    parseSelectors((root) => {
      root.walk((node) => {
        const kind = refused[node.type];
        if (kind === undefined || isArgumentOfNth(node)) return;
        const { line, column } = rule.source?.start ?? { line: 1, column: 1 };
        const message = `component style selects by ${kind}: ${rule.selector}`;
        problems.push({ file, line, column, message });
      });
    }).processSync(rule.selector);
  });
  return problems;
}

function isInKeyframes({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(parent.name);
}

/** The parser takes `even` and `3n` in `:nth-child(even)` for tags. */
function isArgumentOfNth(node: Node): boolean {
  const pseudo = node.parent?.parent;
  return pseudo?.type === 'pseudo' && pseudo.value.startsWith(':nth-');
}
