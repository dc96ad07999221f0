import { asRecord } from '../kernel/json';
import { LONGEST_TEXT_BYTES } from './message';
import { parseConversationId } from './ids';
import type { ConversationId } from './ids';

/** A text that was composed and has not reached the service, as far as this device knows. */
export interface UnsentText {
  readonly clientId: string;
  readonly conversationId: ConversationId;
  readonly text: string;
  readonly composedAtMs: number;
}

/** Unsent texts that are kept; the rest of a broken or hostile value is not believed. */
const MOST_UNSENT = 100;

/** Reads a stored list of unsent texts; entries that are not whole are left out. */
export function parseUnsent(value: unknown): readonly UnsentText[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_UNSENT).flatMap((item: unknown) => {
    const { clientId, conversationId, text, composedAtMs } = asRecord(item) ?? {};
    if (typeof clientId !== 'string' || clientId === '' || clientId.length > 64) return [];
    if (typeof conversationId !== 'string' || !parseConversationId(conversationId)) return [];
    if (typeof text !== 'string' || text === '' || text.length > LONGEST_TEXT_BYTES) return [];
    if (typeof composedAtMs !== 'number' || !Number.isFinite(composedAtMs)) return [];
    return [{ clientId, conversationId, text, composedAtMs }];
  });
}
