import { previewOf } from '../../../../i18n/preview';
import { quoteLine, revokedQuoteLine } from '../../../../i18n/quotes';
import { stickerLabel } from '../../../../i18n/stickers';
import { stickerNameOf } from '../../../../domain/message/stickers';
import type { Language } from '../../../../i18n/language';
import type { Message } from '../../../../domain/message/message';
import type { MessageContent } from '../../../../domain/message/message-content';
import type { MessageRow } from './message-row';

/** What the block of a reply needs to know beside its message. */
export interface QuoteContext {
  readonly language: Language;
  /** What the sender of the message of this ID is called now; undefined where that is not known. */
  quotedName(messageId: string): string | undefined;
  /** True when the message of this ID is known to be revoked. */
  isRevoked(messageId: string): boolean;
  /** True when what it says is known to be withheld. */
  isWithheld(messageId: string): boolean;
}

/** What a reply answers, as long as that was neither revoked nor withheld. A card has no node left for it, and nobody answers with one. */
export function quoteField(
  { quote, content }: Pick<Message, 'quote' | 'content'>,
  context: QuoteContext,
): Pick<MessageRow, 'quote'> {
  if (quote === undefined || content.kind === 'custom') return {};
  const { language } = context;
  if (context.isRevoked(quote.messageId)) return { quote: revokedQuoteLine(language) };
  const kind = context.isWithheld(quote.messageId) ? 'withheld' : quote.kind;
  const senderName = context.quotedName(quote.messageId) ?? quote.senderName;
  return { quote: quoteLine({ ...quote, senderName, kind }, language) };
}

/** A picture of our pack; a name in brackets for every other sticker. */
export function stickerRow(
  content: Extract<MessageContent, { kind: 'sticker' }>,
  language: Language,
): Pick<MessageRow, 'kind' | 'text' | 'sticker'> {
  const sticker = stickerNameOf(content);
  if (sticker === undefined) return { kind: 'label', text: previewOf(content, language) };
  return { kind: 'sticker', text: stickerLabel(sticker, language), sticker };
}
