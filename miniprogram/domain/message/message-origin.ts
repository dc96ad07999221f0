import { MOST_SELECTED } from './forwarding';
import { asRecord } from '../../kernel/json';
import { parseConversationId } from '../ids';
import type { ConversationId } from '../ids';

/**
 * What a message that is sent is made from, where it is not written anew.
 * - `forward`: the same as another message
 * - `merge`: a record of several, in this order; `compatibleText` is what clients that know no records show
 */
export type MessageOrigin =
  | {
      readonly kind: 'forward';
      readonly conversationId: ConversationId;
      readonly messageId: string;
    }
  | {
      readonly kind: 'merge';
      readonly conversationId: ConversationId;
      readonly messageIds: readonly string[];
      readonly compatibleText: string;
    };

/** Longest message ID that is believed: the service's are some 45 characters long. */
const LONGEST_ID = 128;

/** Reads a stored origin; undefined for anything that could not be one. */
export function parseMessageOrigin(value: unknown): MessageOrigin | undefined {
  const { kind, conversationId, messageId, messageIds, compatibleText } = asRecord(value) ?? {};
  if (typeof conversationId !== 'string' || !parseConversationId(conversationId)) return undefined;
  if (kind === 'forward') return isId(messageId) ? { kind, conversationId, messageId } : undefined;
  if (kind !== 'merge' || typeof compatibleText !== 'string' || !Array.isArray(messageIds))
    return undefined;
  const ids: readonly unknown[] = messageIds;
  if (ids.length === 0 || ids.length > MOST_SELECTED || !ids.every(isId)) return undefined;
  return { kind, conversationId, messageIds: ids, compatibleText };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}
