/** The languages the app speaks. */
export type Language = 'zh-CN' | 'en';

/** A text in every language, side by side so that a missing one does not compile. */
export type Translations<Strings> = Readonly<Record<Language, Strings>>;

/** The language for what the device says it speaks (`zh_CN`, `zh-Hans`, `en-GB` …); Chinese for everything not English-like. */
export function languageFor(deviceLanguage: string): Language {
  return /^en\b|^en[_-]/iu.test(deviceLanguage) ? 'en' : 'zh-CN';
}
