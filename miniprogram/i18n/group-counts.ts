import type { Language } from './language';

/** How many are in a group and have the app open; what is not known (0) is left out. */
export function groupCounts(
  { members, online }: { readonly members: number; readonly online: number },
  language: Language,
): string {
  const isChinese = language === 'zh-CN';
  const all = isChinese ? `共 ${members} 人` : members === 1 ? '1 member' : `${members} members`;
  const there = isChinese ? `${online} 人在线` : `${online} online`;
  return [members > 0 ? all : '', online > 0 ? there : '']
    .filter((text) => text !== '')
    .join(isChinese ? '，' : ', ');
}
