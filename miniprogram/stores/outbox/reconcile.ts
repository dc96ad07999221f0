import { ok } from '../../kernel/result';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ConversationId } from '../../domain/ids';
import type { Message } from '../../domain/message/message';
import type { OutboxItem } from './outbox-item';

/** How far a device's clock may be ahead of the service's when a text was composed without a connection. */
const CLOCK_SLACK_MS = 5 * 60 * 1000;

/** Pages that are read back at most: at least 300 messages since the text was composed. */
const MOST_PAGES = 20;

/** Which texts the service has. */
export interface Reconciled {
  /** By client ID. */
  readonly sent: ReadonlyMap<string, Message>;
  /** False where history went on beyond what was read: what is not in `sent` may still be there. */
  readonly isCertain: boolean;
}

/**
 * Looks for texts in the newest history of their conversation, back to before the first of them was composed: by the client ID that
 * travels with a text, and by the message's own ID where that is known.
 */
export async function reconcile(
  chat: Pick<ChatClient, 'history'>,
  conversationId: ConversationId,
  items: readonly Pick<OutboxItem, 'clientId' | 'composedAtMs' | 'messageId'>[],
): ChatResult<Reconciled> {
  const sent = new Map<string, Message>();
  const sinceMs = Math.min(...items.map(({ composedAtMs }) => composedAtMs)) - CLOCK_SLACK_MS;
  let olderCursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await chat.history(conversationId, olderCursor);
    if (!page.ok) return page;
    for (const message of page.value.messages) {
      const item = items.find((candidate) => isSame(candidate, message));
      if (item) sent.set(item.clientId, message);
    }
    const oldest = page.value.messages[0];
    const isReached = oldest !== undefined && oldest.sentAtMs < sinceMs;
    olderCursor = page.value.olderCursor;
    if (isReached || olderCursor === undefined || sent.size === items.length)
      return ok({ sent, isCertain: true });
  }
  return ok({ sent, isCertain: false });
}

/** True when `message` is the text of `item` as the service has it. */
export function isSame(
  item: Pick<OutboxItem, 'clientId' | 'messageId'>,
  message: Message,
): boolean {
  if (!message.isOwn || message.delivery !== 'sent') return false;
  return message.clientId === item.clientId || message.id === item.messageId;
}
