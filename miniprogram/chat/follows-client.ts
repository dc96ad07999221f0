import type { ChatResult } from './chat-result';
import type { FollowCounts, FollowList, FollowRelation } from '../domain/person/follow';
import type { Person } from '../domain/person/person';

/** A stretch of a list, newest first; `cursor` is absent on the last. */
export interface FollowPage {
  readonly people: readonly Person[];
  readonly cursor?: string;
}

/** Following people without being their friend. Everything answers `not-available` where the service's package lacks it. */
export interface FollowsClient {
  /** `follows-changed` tells the others it concerns, and my other devices. Nobody follows themselves. */
  follow(userId: string): ChatResult<void>;
  unfollow(userId: string): ChatResult<void>;
  relation(userId: string): ChatResult<FollowRelation>;
  /** Of anybody, me included. */
  counts(userId: string): ChatResult<FollowCounts>;
  /** The first page of a list of mine without a cursor, else the one behind it; up to 500 people. */
  page(list: FollowList, cursor?: string): ChatResult<FollowPage>;
}
