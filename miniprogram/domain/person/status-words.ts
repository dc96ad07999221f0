import { seenName } from './person';

/** The longest words of a status, in bytes of UTF-8 (documentation of the native SDKs, V2TIMUserStatus.customStatus). */
export const LONGEST_STATUS_BYTES = 100;

/** What somebody says they are doing, as it may be shown: on one line, no longer than the service keeps; empty for nothing. */
export function statusWords(words: string): string {
  // A byte is at least a UTF-16 unit, so that no true status is cut here.
  return seenName(words.slice(0, LONGEST_STATUS_BYTES).replace(/[\uD800-\uDBFF]$/u, ''));
}
