import { LONGEST_REACTION, MOST_REACTIONS } from '../../../domain/message/reaction';
import { amount, fieldsOf, list } from './fields';
import type { Reaction, ReactionChange } from '../../../domain/message/reaction';

/** The readable reactions of an SDK summary, as the service counts them. */
export function reactionsFromSdk(value: unknown): readonly Reaction[] {
  return changesOf(value, () => false).flatMap(({ id, count, isMine = false }) =>
    count > 0 ? [{ id, count, isMine }] : [],
  );
}

/**
 * The readable changes of an SDK reaction event. Whether a reaction is mine the SDK knows for certain only of what this session did:
 * it is left open where what it says and the people whom it names contradict each other.
 */
export function reactionChangesFromSdk(
  value: unknown,
  myUserId: string,
): readonly ReactionChange[] {
  return changesOf(value, (fields, count) => {
    const people = list(fields['partialUserList']).map((person) => fieldsOf(person)['userID']);
    const isNamed = people.includes(myUserId);
    const isComplete = people.length >= count;
    const isSaid = fields['reactedByMyself'] === true;
    if (isSaid === isNamed) return !isNamed && !isComplete;
    return !(isSaid && !isComplete);
  });
}

/** @param isOpen whether it is not certain that the SDK is right about me */
function changesOf(
  value: unknown,
  isOpen: (fields: Readonly<Record<string, unknown>>, count: number) => boolean,
): readonly ReactionChange[] {
  return list(value, MOST_REACTIONS).flatMap((item) => {
    const fields = fieldsOf(item);
    const id = fields['reactionID'];
    if (typeof id !== 'string' || id === '' || id.length > LONGEST_REACTION) return [];
    const count = Math.floor(amount(fields['totalUserCount']));
    if (count === 0) return [{ id, count, isMine: false }];
    const isMine = fields['reactedByMyself'] === true;
    return [isOpen(fields, count) ? { id, count } : { id, count, isMine }];
  });
}
