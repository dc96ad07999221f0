import type { Language } from './language';

/** What somebody says, or what is said of them, behind their name. */
export function namedLine(name: string, words: string, language: Language): string {
  return language === 'zh-CN' ? `${name}：${words}` : `${name}: ${words}`;
}
