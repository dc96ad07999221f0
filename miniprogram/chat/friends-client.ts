import type { ChatResult } from './chat-client';

/** What became of asking: `added` at once, or `asked` and up to the other side. */
export type FriendRequestOutcome = 'added' | 'asked';

/** The longest words of a friend request, in bytes of UTF-8 (the SDK's type declarations). */
export const LONGEST_REQUEST_BYTES = 256;

/** Becoming friends. */
export interface FriendsClient {
  /** Asks a person to be friends with me, in these words. */
  ask(userId: string, words: string): ChatResult<FriendRequestOutcome>;
}
