import type { AtRule, Root, Rule } from 'postcss';
import parser from 'postcss-selector-parser';

/** Class of a page's root element while the phone is in dark mode. */
export const darkClass = 'wx-dark';

const feature = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/;

/**
 * Makes `prefers-color-scheme` follow the phone's theme instead of the browser's: the rules of such a media query get the
 * condition in front, in `:where()`, which leaves their specificity as it was.
 */
export function followPhoneTheme(root: Root): void {
  root.walkAtRules('media', (media) => {
    const match = feature.exec(media.params);
    if (!match) return;
    const condition =
      match[1] === 'dark' ? `:where(.${darkClass})` : `:where(html:not(.${darkClass}))`;
    media.walkRules((rule) => {
      if (!isKeyframe(rule)) rule.selectors = rule.selectors.map((item) => guard(item, condition));
    });
    dropFeature(media);
  });
}

function isKeyframe(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);
}

function guard(selector: string, condition: string): string {
  const isRoot = /^\s*(:root|html)\b/.test(selector);
  if (!isRoot) return `${condition} ${selector.trim()}`;
  return parser((list) => {
    const first = list.first.first;
    const where = parser.pseudo({ value: condition });
    list.first.insertAfter(first, where);
  }).processSync(selector.trim());
}

function dropFeature(media: AtRule): void {
  const rest = media.params
    .replace(feature, '')
    .replace(/^\s*and\s+|\s+and\s*$/g, '')
    .replace(/\s+and\s+and\s+/g, ' and ')
    .trim();
  if (rest === '' || rest === 'screen' || rest === 'all') media.replaceWith(media.nodes ?? []);
  else media.params = rest;
}
