import type { ChatResult } from './chat-result';
import type { ConversationId } from '../domain/ids';
import type { Message } from '../domain/message/message';

/** Messages that are pinned in groups, for everybody in them. */
export interface PinsClient {
  /** What is pinned in a group, oldest message first; 10 at most (the service's limit). */
  of(conversationId: ConversationId): ChatResult<readonly Message[]>;
  /** Pins a message or takes it off; `forbidden` for those who may not, `too-many` where there is no room. */
  set(message: Message, isPinned: boolean): ChatResult<void>;
}
