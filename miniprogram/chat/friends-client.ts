import type { ChatResult } from './chat-result';
import type { AcceptTerms, FriendRequest, FriendRequests } from '../domain/person/friend-request';
import type { FriendSource } from '../domain/person/friend-source';

/** What became of asking: `added` at once, or `asked` and up to the other side. */
export type FriendRequestOutcome = 'added' | 'asked';

/** Becoming friends. */
export interface FriendsClient {
  /**
   * Asks a person to be friends with me, in these words. Refused with `forbidden` (they want no new friends), `blocked-by-peer`,
   * `too-many` (my list or theirs is full) or `not-found`.
   * @param source where we met: both sides see it with the friend
   */
  ask(userId: string, words: string, source?: FriendSource): ChatResult<FriendRequestOutcome>;
  /** The requests that wait for an answer; `friend-requests-changed` tells of every change. */
  requests(): ChatResult<FriendRequests>;
  /** Agrees to what a person asked: both are friends then, unless the terms say otherwise. `not-found` when it is no longer there. */
  accept(userId: string, terms?: AcceptTerms): ChatResult<void>;
  /** Turns down what a person asked; `not-found` as above. */
  refuse(userId: string): ChatResult<void>;
  /** Takes a request off my list, without an answer to anybody. */
  forget(request: Pick<FriendRequest, 'userId' | 'direction'>): ChatResult<void>;
  /** I have seen all received requests. */
  markSeen(): ChatResult<void>;
}
