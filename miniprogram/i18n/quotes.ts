import { plainWords } from '../domain/text/plain-words';
import { kindLabel } from './preview';
import { namedLine } from './named-line';
import { shortened } from './graphemes';
import { withEmoji } from './emoji-codes';
import type { Language, Translations } from './language';
import type { Quote } from '../domain/message/quote';

/** Visible characters of a quote that a row carries: more than its two lines hold. */
const LONGEST_LINE = 80;

/** UTF-16 units of a name that are shown before a quote. */
const LONGEST_NAME = 20;

const gone: Translations<string> = {
  'zh-CN': '引用内容已撤回',
  en: 'The quoted message was unsent',
};

/** Kinds whose name says all there is to say, in the reader's language. */
const NAMED = ['image', 'voice', 'video', 'sticker', 'withheld'] as const;

/** A quote in one line: who said what. */
export function quoteLine(quote: Quote, language: Language): string {
  const name = shortened(oneLine(quote.senderName), LONGEST_NAME);
  const kind = NAMED.find((named) => named === quote.kind);
  const line = kind === undefined ? said(quote, language) : kindLabel(kind, language);
  return name === '' ? line : namedLine(name, line, language);
}

/** What stands for a quote whose original was revoked. */
export function revokedQuoteLine(language: Language): string {
  return gone[language];
}

function said({ summary }: Quote, language: Language): string {
  const line = oneLine(withEmoji(summary));
  return line === '' ? kindLabel('unknown', language) : shortened(line, LONGEST_LINE);
}

/** Without line breaks, and without signs that would turn what follows around or grow over it. */
function oneLine(text: string): string {
  return plainWords(text.replace(/\s+/gu, ' ')).trim();
}
