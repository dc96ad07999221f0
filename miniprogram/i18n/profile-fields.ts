import type { Language, Translations } from './language';
import type { ProfileLanguage } from '../domain/person/profile';

/** What the owner's fields of profiles (`profileFields` of the configuration) are called, by their keyword. Add yours. */
const FIELDS: Translations<ReadonlyMap<string, string>> = {
  'zh-CN': new Map([
    ['Job', '职业'],
    ['School', '学校'],
  ]),
  en: new Map([
    ['Job', 'Occupation'],
    ['School', 'School'],
  ]),
};

/** What a field is called; its keyword where it has no words here. */
export function profileFieldName(name: string, language: Language): string {
  return FIELDS[language].get(name) ?? name;
}

/** Languages as those who speak them write them, so that nobody has to know another one to find theirs. */
export const LANGUAGE_NAMES: Readonly<Record<ProfileLanguage, string>> = {
  unset: '',
  chinese: '中文',
  english: 'English',
  japanese: '日本語',
  korean: '한국어',
  french: 'Français',
  spanish: 'Español',
};
