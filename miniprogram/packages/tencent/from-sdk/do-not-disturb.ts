import { TYPES } from '../sdk';
import { fieldsOf, secondsToMs } from './fields';
import type { DoNotDisturb } from '../../../domain/person/do-not-disturb';

const DAY_MS = 24 * 60 * 60 * 1000;

const QUIET: ReadonlySet<unknown> = new Set([
  TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  TYPES.MSG_REMIND_DISCARD,
]);

/** When nothing is announced, from what the SDK was answered or told. A stretch without length is none. */
export function doNotDisturbFromSdk(value: unknown): DoNotDisturb {
  const { messageRemindType, startTime, endTime, isRepeated } = fieldsOf(value);
  const startsAtMs = secondsToMs(startTime);
  const endsAtMs = secondsToMs(endTime);
  if (!QUIET.has(messageRemindType) || endsAtMs <= startsAtMs) return { kind: 'off' };
  if (isRepeated !== true) return { kind: 'once', startsAtMs, endsAtMs };
  const durationMs = endsAtMs - startsAtMs;
  return durationMs >= DAY_MS ? { kind: 'always' } : { kind: 'daily', startsAtMs, durationMs };
}
