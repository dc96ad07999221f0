import { forwardWords } from '../../../../i18n/forwarding';
import { shortened } from '../../../../i18n/graphemes';
import { withEmoji } from '../../../../i18n/emoji-codes';
import type { CardData } from './card-data';
import type { Language } from '../../../../i18n/language';
import type { MessageContent } from '../../../../domain/message/message-content';

/** Lines of a merged record's card, and visible characters in each: more than the widest card holds. */
const MOST_LINES = 4;
const LONGEST_LINE = 40;

/** What a row shows of a merged record. */
export interface RecordCard {
  readonly kind: 'record';
  /** What a screen reader says of it. */
  readonly text: string;
  readonly card: CardData;
}

/** A merged record as a card: its title and at most four lines, whatever its sender put there. */
export function recordCard(
  { title, abstracts }: Extract<MessageContent, { kind: 'merged' }>,
  language: Language,
): RecordCard {
  const footer = forwardWords(language).record;
  const text = oneLine(title) || footer;
  const lines = abstracts.slice(0, MOST_LINES).map(oneLine).join('\n');
  return { kind: 'record', text, card: { title: text, lines, footer, isTappable: true } };
}

function oneLine(words: string): string {
  return shortened(withEmoji(words).replace(/\s+/gu, ' ').trim(), LONGEST_LINE);
}
