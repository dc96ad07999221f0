import type { Translations } from '../language';

/** Words about translations of messages. */
export interface TranslationStrings {
  readonly loading: string;
}

export const translationStrings: Translations<TranslationStrings> = {
  'zh-CN': { loading: '正在翻译…' },
  en: { loading: 'Translating…' },
};
