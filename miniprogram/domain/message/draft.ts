import { LONGEST_OUTGOING_BYTES } from './outgoing';
import { asRecord } from '../../kernel/json';
import { emptyComposition, packSpans, parseSpans } from './composition';
import { parseQuote } from './quote';
import type { Composition } from './composition';
import type { Json } from '../../kernel/json';
import type { Quote } from './quote';

/** What was composed in a conversation and not sent. */
export interface Draft extends Composition {
  /** The message that it answers. */
  readonly quote?: Quote;
}

export const emptyDraft: Draft = emptyComposition;

/** White space alone is nothing to keep. */
export function isEmptyDraft({ text, quote }: Draft): boolean {
  return text.trim() === '' && quote === undefined;
}

/** A draft for storage: a plain text where there is no more to it. */
export function packDraft({ text, mentions, quote }: Draft): Json {
  if (mentions.length === 0 && quote === undefined) return text;
  return {
    text,
    ...(mentions.length > 0 && { mentions: packSpans(mentions) }),
    ...(quote && { quote: { ...quote } }),
  };
}

/** Reads {@link packDraft}'s value; undefined for anything else, and for more than could ever be sent. */
export function parseDraft(value: unknown): Draft | undefined {
  const fields = typeof value === 'string' ? { text: value } : asRecord(value);
  const text = fields?.['text'];
  if (typeof text !== 'string' || text.length > LONGEST_OUTGOING_BYTES) return undefined;
  const quote = parseQuote(fields?.['quote']);
  return { text, mentions: parseSpans(text, fields?.['mentions']), ...(quote && { quote }) };
}
