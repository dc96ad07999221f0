import { missingCase } from '../../../miniprogram/kernel/missing-case';

/** Why a device loses its session, as the SDK's KICKED_OUT event tells it apart. */
export type KickReason = 'multiple-account' | 'multiple-device' | 'rest-api' | 'user-sig-expired';

export const KICK_REASONS: readonly KickReason[] = [
  'multiple-account',
  'multiple-device',
  'rest-api',
  'user-sig-expired',
];

/** `KickType` of `stat_forceoffline`; undefined for an expired userSig, which shows as an error code of the next reply. */
export function kickType(reason: KickReason): number | undefined {
  switch (reason) {
    case 'multiple-account':
      return 1;
    case 'multiple-device':
      return 2;
    case 'rest-api':
      return 3;
    case 'user-sig-expired':
      return undefined;
    default:
      return missingCase(reason);
  }
}
