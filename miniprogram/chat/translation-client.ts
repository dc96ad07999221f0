import type { ChatResult } from './chat-result';

/** The languages that texts are translated into. */
export type TargetLanguage = 'zh' | 'en';

/** Translation of texts. */
export interface TranslationClient {
  /** The text in another language; `not-available` where the service's package lacks it. */
  translate(text: string, into: TargetLanguage): ChatResult<string>;
}
