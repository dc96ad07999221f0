import { plainWords } from '../../../domain/text/plain-words';
import { TYPES } from '../sdk';
import { amount, fieldsOf, list, secondsToMs, text } from './fields';
import { friendSourceFromSdk } from './friend-source';
import { personFromSdk } from './person';
import type { FriendRequest, FriendRequests } from '../../../domain/person/friend-request';

const DIRECTIONS: ReadonlyMap<unknown, FriendRequest['direction']> = new Map([
  [TYPES.SNS_APPLICATION_SENT_TO_ME, 'received'],
  [TYPES.SNS_APPLICATION_SENT_BY_ME, 'sent'],
]);

/** The readable ones of the SDK's friend applications, newest first. */
export function friendRequestsFromSdk(data: unknown): FriendRequests {
  const fields = fieldsOf(data);
  const requests = list(fields['friendApplicationList'], Infinity).flatMap(
    (item) => requestFromSdk(item) ?? [],
  );
  return {
    requests: [...requests].sort((a, b) => b.askedAtMs - a.askedAtMs),
    unseenCount: amount(fields['unreadCount']),
  };
}

function requestFromSdk(item: unknown): FriendRequest | undefined {
  const person = personFromSdk(item);
  const { type, wording, time, source: from } = fieldsOf(item);
  const direction = DIRECTIONS.get(type);
  if (person === undefined || direction === undefined) return undefined;
  const source = friendSourceFromSdk(from);
  return {
    ...person,
    direction,
    words: plainWords(text(wording)),
    askedAtMs: secondsToMs(time),
    ...(source !== undefined && { source }),
  };
}
