import { TYPES } from '../sdk';
import { fieldsOf, list, text } from './fields';
import { statusWords } from '../../../domain/person/status-words';
import type { UserStatus } from '../../../chat/presence-client';

/** The readable states of an SDK list. */
export function statusesFromSdk(value: unknown): readonly UserStatus[] {
  return list(value).flatMap((item) => statusFromSdk(item) ?? []);
}

/** One state; undefined without a user ID. */
export function statusFromSdk(value: unknown): UserStatus | undefined {
  const { userID, statusType, customStatus } = fieldsOf(value);
  const userId = text(userID);
  if (userId === '') return undefined;
  const isOnline = statusType === TYPES.USER_STATUS_ONLINE;
  return { userId, isOnline, words: statusWords(text(customStatus)) };
}
