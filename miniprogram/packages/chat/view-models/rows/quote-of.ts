import { LONGEST_SUMMARY } from '../../../../domain/message/quote';
import { previewOf } from '../../../../i18n/preview';
import type { Language } from '../../../../i18n/language';
import type { Message } from '../../../../domain/message/message';
import type { Quote } from '../../../../domain/message/quote';

/** What a reply says of the message it answers. Of a reply only its own words are quoted. */
export function quoteOf(message: Message, senderName: string, language: Language): Quote {
  const { id, sequence, sentAtMs, from, content } = message;
  const words = content.kind === 'text' ? content.text : previewOf(content, language);
  return {
    messageId: id,
    sequence,
    sentAtMs,
    from,
    senderName,
    kind: content.kind,
    summary: words.slice(0, LONGEST_SUMMARY).replace(/[\uD800-\uDBFF]$/u, ''),
  };
}
