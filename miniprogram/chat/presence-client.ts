import type { ChatResult } from './chat-client';
import type { ConversationId } from '../domain/ids';

/** Whether somebody has the app open, on whatever device. */
export interface UserStatus {
  readonly userId: string;
  readonly isOnline: boolean;
}

/** Who is there. States of others answer `not-available` where the service's package lacks them; typing never does. */
export interface PresenceClient {
  /** Tells the other side of a one-to-one conversation that I am writing, or no longer; reaches only who is online, and is kept nowhere. */
  sendTyping(conversationId: ConversationId, isTyping: boolean): ChatResult<void>;
  /** The states of up to 100 people now; `statuses-changed` tells of their changes from now on. */
  follow(userIds: readonly string[]): ChatResult<readonly UserStatus[]>;
  unfollow(userIds: readonly string[]): ChatResult<void>;
}
