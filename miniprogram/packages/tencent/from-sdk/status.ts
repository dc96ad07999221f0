import { TYPES } from '../sdk';
import { fieldsOf, list, text } from './fields';
import type { UserStatus } from '../../../chat/presence-client';

/** The readable states of an SDK list. */
export function statusesFromSdk(value: unknown): readonly UserStatus[] {
  return list(value).flatMap((item) => {
    const { userID, statusType } = fieldsOf(item);
    const userId = text(userID);
    return userId === '' ? [] : { userId, isOnline: statusType === TYPES.USER_STATUS_ONLINE };
  });
}
