import { parseConversationId } from '../../domain/ids';
import { ok } from '../../kernel/result';
import type { ChatClient, HistoryStretch } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ConversationId } from '../../domain/ids';
import type { Message } from '../../domain/message/message';
import type { MessageRef } from '../../domain/message/message-ref';

/** More stretches towards newer messages that are fetched until the two directions meet: hundreds of messages within one second. */
const MOST_MORE = 8;

/** What was said around a place, oldest first, without a hole. An absent cursor is an end of the chat. */
export interface HistoryAround {
  readonly messages: readonly Message[];
  readonly olderCursor: string | undefined;
  readonly newerCursor: string | undefined;
}

/** Fetches what was said before and after a place: two requests. */
export async function fetchAround(
  chat: Pick<ChatClient, 'historyFrom'>,
  conversationId: ConversationId,
  place: Pick<MessageRef, 'sequence' | 'sentAtMs'>,
): ChatResult<HistoryAround> {
  const [older, first] = await Promise.all([
    chat.historyFrom(conversationId, place, 'older'),
    chat.historyFrom(conversationId, place, 'newer'),
  ]);
  if (!older.ok) return older;
  if (!first.ok) return first;
  let newer: HistoryStretch = first.value;
  const isGroup = parseConversationId(conversationId)?.kind === 'group';
  const isInOrder = isGroup || areApart(older.value.messages, newer.messages);
  let messages = joined(older.value.messages, newer.messages, isInOrder);
  for (let more = 0; messages === undefined && newer.next !== undefined; more += 1) {
    if (more === MOST_MORE) break;
    const next = await chat.historyFrom(conversationId, newer.next, 'newer');
    if (!next.ok) return next;
    const { next: cursor } = next.value;
    newer = {
      messages: joined(newer.messages, next.value.messages, true) ?? [],
      ...(cursor === undefined ? {} : { next: cursor }),
    };
    messages = joined(older.value.messages, newer.messages, false);
  }
  return ok({
    messages: messages ?? older.value.messages,
    olderCursor: older.value.next,
    newerCursor: newer.next,
  });
}

/**
 * Two stretches as one. They belong together where they share a message, or where they are known to follow each other
 * (`isInOrder`); else undefined.
 */
function joined(
  before: readonly Message[],
  after: readonly Message[],
  isInOrder: boolean,
): readonly Message[] | undefined {
  const known = new Set(before.map(({ id }) => id));
  const fresh = after.filter(({ id }) => !known.has(id));
  if (isInOrder || fresh.length < after.length) {
    const first = after[0];
    // Both hold a few messages from beyond the place: whoever begins earlier goes first.
    if (first === undefined || known.has(first.id) || fresh.length === after.length)
      return [...before, ...fresh];
    const later = new Set(after.map(({ id }) => id));
    return [...after, ...before.filter(({ id }) => !later.has(id))];
  }
  return undefined;
}

/** True where neither stretch holds anything of the other's side, so that nothing can be missing between them. */
function areApart(older: readonly Message[], newer: readonly Message[]): boolean {
  const last = older[older.length - 1];
  const first = newer[0];
  return last === undefined || first === undefined || last.sentAtMs < first.sentAtMs;
}
