import type { Language } from './language';

/** Names that a sentence spells out; the others are counted. */
const MOST_NAMES = 3;

/** How far the search through my groups is. */
export function commonGroupsProgress(done: number, all: number, language: Language): string {
  return language === 'zh-CN' ? `正在查找 ${done}/${all}` : `Looking through ${done} of ${all}`;
}

/** Of which groups the service did not say; empty for none. */
export function commonGroupsUnanswered(names: readonly string[], language: Language): string {
  if (names.length === 0) return '';
  const isChinese = language === 'zh-CN';
  const quoted = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const others = names.length - quoted.length;
  if (isChinese) {
    const rest = others > 0 ? `等 ${names.length} 个群` : '';
    return `没有查到：${quoted.join('、')}${rest}`;
  }
  const rest = others > 0 ? ` and ${others} more` : '';
  return `Could not be looked through: ${quoted.join(', ')}${rest}`;
}
