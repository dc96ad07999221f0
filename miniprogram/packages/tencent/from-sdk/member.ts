import { amount, fieldsOf, list, secondsToMs, text } from './fields';
import { personFromSdk } from './person';
import { roleFromSdk } from './group';
import type { Member } from '../../../domain/group/member';

/** One SDK group member; undefined without a user ID. */
export function memberFromSdk(value: unknown): Member | undefined {
  const fields = fieldsOf(value);
  const person = personFromSdk(fields);
  if (person === undefined) return undefined;
  return {
    ...person,
    nameCard: text(fields['nameCard']),
    role: roleFromSdk(fields['role']),
    mutedUntilMs: secondsToMs(fields['muteUntil']),
    ...(fields['isOnline'] === true && { isOnline: true }),
  };
}

/** The readable members of an SDK list, in its order. */
export function membersFromSdk(value: unknown): readonly Member[] {
  return list(value, Infinity).flatMap((item) => memberFromSdk(item) ?? []);
}

/** Where the next page of members begins, as the SDK says it: a number, in communities a text; empty behind the last. */
export function memberCursorFromSdk(offset: unknown): string {
  if (typeof offset === 'number') return amount(offset) > 0 ? String(amount(offset)) : '';
  const cursor = text(offset);
  return cursor === '0' ? '' : cursor;
}
