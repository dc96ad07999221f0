import type { Language, Translations } from './language';

const words: Translations<{ readonly name: string; counted(count: number): string }> = {
  'zh-CN': { name: '所有人', counted: (count) => `所有人（${count}）` },
  en: { name: 'Everyone', counted: (count) => `Everyone (${count})` },
};

/** What a mention of everybody is called in a text. */
export function everyoneName(language: Language): string {
  return words[language].name;
}

/** The row that mentions everybody, with how many that are; 0 is not known. */
export function everyoneCounted(count: number, language: Language): string {
  return count > 0 ? words[language].counted(count) : words[language].name;
}
