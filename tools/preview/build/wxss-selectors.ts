import type { AtRule, Root, Rule } from 'postcss';
import parser from 'postcss-selector-parser';
import { builtInTags } from '../../wxml-tags';
import type { IssueList } from './issues';
import type { SourceTree } from './source-tree';

function isKeyframe(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);
}

/** Rewrites `page`, built-in tags, `:host` and, with a scope, class names to what the framework puts into the DOM. */
export function rewriteSelectors(root: Root, scope: string | undefined): void {
  const transform = parser((selectors) => {
    selectors.walk((node) => {
      if (node.type === 'class' && scope !== undefined) node.value = `${scope}--${node.value}`;
      else if (node.type === 'tag') node.value = elementOf(node.value);
      else if (node.type === 'pseudo' && node.value === ':host') {
        node.replaceWith(hostSelector(scope));
      }
    });
  });
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) rule.selector = transform.processSync(rule.selector);
  });
}

function hostSelector(scope: string | undefined): parser.Attribute {
  const selector = parser.attribute({
    attribute: 'wx-host',
    operator: '=',
    value: '',
    quoteMark: '"',
    raws: {},
  });
  selector.setValue(scope ?? '', { quoteMark: '"' });
  return selector;
}

function elementOf(tag: string): string {
  if (tag === 'page') return 'body';
  return builtInTags.has(tag) ? `wx-${tag}` : tag;
}

/** `3n` of `:nth-child(3n)` is parsed as a tag. */
function isArgument(node: parser.Node): boolean {
  const around = node.parent?.parent;
  return around?.type === 'pseudo' && around.value.startsWith(':nth-');
}

/** Reports tag, ID, attribute and universal selectors, which WeChat does not support in a component's WXSS. */
export function warnAboutSelectors(root: Root, tree: SourceTree, issues: IssueList): void {
  const kinds: Readonly<Record<string, string>> = {
    tag: 'tag',
    id: 'ID',
    attribute: 'attribute',
    universal: 'universal',
  };
  root.walkRules((rule) => {
    const source = rule.source;
    const file = source?.input.file === undefined ? undefined : tree.idOf(source.input.file);
    if (isKeyframe(rule) || file === undefined || file.includes('miniprogram_npm/')) return;
    parser((selectors) => {
      selectors.walk((node) => {
        const kind = kinds[node.type];
        if (kind === undefined || isArgument(node)) return;
        issues.warn({
          kind: 'selector',
          file,
          ...(source?.start && { line: source.start.line, column: source.start.column }),
          message: `${kind} selector in a component's WXSS is not supported: ${rule.selector}`,
        });
      });
    }).processSync(rule.selector);
  });
}
