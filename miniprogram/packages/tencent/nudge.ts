import { TYPES } from './sdk';
import { settled } from './requests';
import type { Sdk } from './sdk';

/**
 * Makes a disconnected SDK try to connect again, which it does with the next request. The request is of no consequence and is never
 * answered from the SDK's memory, as one's own profile and status are.
 */
export function nudge(sdk: Sdk, userId: string): void {
  const options = { userIDList: [userId], type: TYPES.SNS_CHECK_TYPE_SINGLE };
  void settled(() => sdk.checkFriend(options));
}
