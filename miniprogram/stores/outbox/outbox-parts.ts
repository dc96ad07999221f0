import type { ChatClient } from '../../chat/chat-client';
import type { Message } from '../../domain/message/message';
import type { Clock } from '../../platform/platform';
import type { Conversation } from '../../domain/conversation/conversation';
import type { ConversationId } from '../../domain/ids';
import type { OutboxFiles } from './outbox-files';
import type { Timelines } from '../timeline/timelines';

/** What the outbox works with. */
export interface OutboxParts {
  readonly chat: ChatClient;
  readonly timelines: Timelines;
  /** Hears of what the service has of me, so that the list's row does not fall back to what was said before. */
  readonly conversations?: {
    said(message: Message): void;
    get(conversationId: ConversationId): Conversation | undefined;
  };
  readonly files: OutboxFiles;
  readonly clock: Clock;
  /** A number from 0 to 1, as `Math.random` gives. */
  readonly random: () => number;
}

/** The time of a message that is written now: whatever the clocks say, it comes after what was read before, also in the list. */
export function composedAt(
  { chat, conversations, timelines }: Pick<OutboxParts, 'chat' | 'conversations' | 'timelines'>,
  conversationId: ConversationId,
): number {
  const listedAtMs = conversations?.get(conversationId)?.lastMessage?.sentAtMs ?? 0;
  return Math.max(chat.serverTimeMs(), timelines.newestAtMs(conversationId), listedAtMs);
}
