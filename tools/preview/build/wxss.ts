import { readFileSync } from 'node:fs';
import postcss, { type AtRule, CssSyntaxError, type Root } from 'postcss';
import { followPhoneTheme } from './dark-mode';
import type { IssueList } from './issues';
import type { SourceTree } from './source-tree';
import { convertLengths } from './style-values';
import { rewriteSelectors, warnAboutSelectors } from './wxss-selectors';

export interface WxssOptions {
  /** Prefix of class names, for components with isolated styles. */
  readonly scope: string | undefined;
  /** Whether selectors that WeChat does not support in components are reported. */
  readonly isComponent: boolean;
}

/** Compiles one WXSS file with everything it imports to CSS; `''` where the file does not exist or cannot be parsed. */
export function compileWxss(
  file: string,
  tree: SourceTree,
  issues: IssueList,
  options: WxssOptions,
): string {
  const root = inlineImports(file, tree, issues, [file]);
  if (!root) return '';
  if (options.isComponent) warnAboutSelectors(root, tree, issues);
  rewriteSelectors(root, options.scope);
  followPhoneTheme(root);
  convertLengths(root);
  return root.toString();
}

function inlineImports(
  file: string,
  tree: SourceTree,
  issues: IssueList,
  parents: readonly string[],
): Root | undefined {
  const name = tree.idOf(file) ?? file;
  const root = parse(file, name, issues);
  root?.walkAtRules('import', (rule) => {
    const reference = /["'](.+?)["']/.exec(rule.params)?.[1] ?? '';
    const target = tree.resolveSource(reference, file, '.wxss');
    if (target === undefined) {
      const start = rule.source?.start;
      issues.error({
        kind: 'style',
        file: name,
        ...(start && { line: start.line, column: start.column }),
        message: `@import not found: ${reference}`,
      });
    }
    replaceImport(rule, target, tree, issues, parents);
  });
  return root;
}

function replaceImport(
  rule: AtRule,
  target: string | undefined,
  tree: SourceTree,
  issues: IssueList,
  parents: readonly string[],
): void {
  const isCycle = target !== undefined && parents.includes(target);
  const inner =
    target === undefined || isCycle
      ? undefined
      : inlineImports(target, tree, issues, [...parents, target]);
  if (inner) rule.replaceWith(inner.nodes);
  else rule.remove();
}

function parse(file: string, name: string, issues: IssueList): Root | undefined {
  try {
    return postcss.parse(readFileSync(file, 'utf8'), { from: file });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    issues.error({
      kind: 'style',
      file: name,
      ...(error.line === undefined ? {} : { line: error.line }),
      ...(error.column === undefined ? {} : { column: error.column }),
      message: error.reason,
    });
    return undefined;
  }
}
