import type { KeyValueStorage } from '../../platform/platform';

/**
 * Removes what the SDK keeps on the device by itself: profiles and conversations with their last messages, under
 * `TIM_<SDKAppID>_<userID>_…` (seen in 3.6.6). It leaves them there after `logout()`; the person who signs out expects otherwise.
 * @param exceptOf whose data stays
 */
export function forgetStoredData(
  storage: Pick<KeyValueStorage, 'keys' | 'remove'>,
  sdkAppId: number,
  exceptOf?: string,
): void {
  const prefix = `TIM_${sdkAppId}_`;
  const isKept = (key: string): boolean =>
    exceptOf !== undefined && key.startsWith(`${prefix}${exceptOf}_`);
  for (const key of storage.keys()) if (key.startsWith(prefix) && !isKept(key)) storage.remove(key);
}
