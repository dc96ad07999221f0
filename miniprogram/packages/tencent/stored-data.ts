import type { KeyValueStorage } from '../../platform/platform';

/**
 * Removes what the SDK keeps on the device by itself: profiles and conversations with their last messages, under
 * `TIM_<SDKAppID>_<userID>_…` (seen in 3.6.6). It leaves them there after `logout()`; the person who signs out expects otherwise.
 */
export function forgetStoredData(
  storage: Pick<KeyValueStorage, 'keys' | 'remove'>,
  sdkAppId: number,
): void {
  for (const key of storage.keys()) if (key.startsWith(`TIM_${sdkAppId}_`)) storage.remove(key);
}
