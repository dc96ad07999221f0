import type { ChatResult } from './chat-result';
import type { ConversationId } from '../domain/ids';

/** Whether somebody has the app open, on whatever device, and what they say that they are doing. */
export interface UserStatus {
  readonly userId: string;
  readonly isOnline: boolean;
  /** Ready to be shown; empty for nothing. */
  readonly words: string;
}

/** Who is there. States of others answer `not-available` where the service's package lacks them; typing never does. */
export interface PresenceClient {
  /** Tells the other side of a one-to-one conversation that I am writing, or no longer; reaches only who is online, and is kept nowhere. */
  sendTyping(conversationId: ConversationId, isTyping: boolean): ChatResult<void>;
  /** The states of up to 100 people now; `statuses-changed` tells of their changes from now on. */
  follow(userIds: readonly string[]): ChatResult<readonly UserStatus[]>;
  unfollow(userIds: readonly string[]): ChatResult<void>;
  /**
   * Says what I am doing, to whoever follows my state and to my other devices; empty words take it back. It costs nothing extra. The
   * service forgets it once I am away.
   * @param words at most `LONGEST_STATUS_BYTES`
   */
  say(words: string): ChatResult<UserStatus>;
  /** My own state, with what I said; needs no package. `statuses-changed` tells when I say something else on another device. */
  mine(): ChatResult<UserStatus>;
}
