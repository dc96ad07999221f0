import { amount, fieldsOf, list, text } from './fields';
import { personFromSdk } from './person';
import type { ChatEvent } from '../../../chat/chat-event';
import type { FollowCounts, FollowList, FollowRelation } from '../../../domain/person/follow';
import type { FollowPage } from '../../../chat/follows-client';

/** As many as a page of the SDK can have. */
const MOST_PEOPLE = 1_000;

const RELATIONS: ReadonlyMap<unknown, FollowRelation> = new Map([
  [1, 'follower'],
  [2, 'following'],
  [3, 'mutual'],
]);

export function relationFromSdk(value: unknown): FollowRelation {
  return RELATIONS.get(fieldsOf(list(value)[0])['followType']) ?? 'none';
}

/** The SDK leaves out whose counts they are: only one person is asked about. */
export function countsFromSdk(value: unknown): FollowCounts {
  const { followingCount, followersCount, mutualFollowersCount } = fieldsOf(list(value)[0]);
  return {
    following: Math.floor(amount(followingCount)),
    followers: Math.floor(amount(followersCount)),
    mutual: Math.floor(amount(mutualFollowersCount)),
  };
}

export function followPageFromSdk(value: unknown): FollowPage {
  const { resultList, nextCursor } = fieldsOf(value);
  const people = list(resultList, MOST_PEOPLE).flatMap((item) => personFromSdk(item) ?? []);
  const cursor = text(nextCursor);
  return { people, ...(cursor !== '' && { cursor }) };
}

/** A change of one of my lists. Of whom I have lost the SDK gives no more than the ID. */
export function followsChanged(kind: FollowList, value: unknown): ChatEvent | undefined {
  const { userInfoList, isAdd } = fieldsOf(value);
  const userIds = list(userInfoList).flatMap((item) => {
    const userId = typeof item === 'string' ? text(item) : text(fieldsOf(item)['userID']);
    return userId === '' ? [] : userId;
  });
  if (userIds.length === 0) return undefined;
  return { type: 'follows-changed', list: kind, userIds, isAdded: isAdd === true };
}
