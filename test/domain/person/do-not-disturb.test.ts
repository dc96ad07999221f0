import fc from 'fast-check';
import {
  clockText,
  durationMinutes,
  isQuietAt,
  minutesOf,
  quietTimesOf,
  settingOf,
  timesOf,
} from '../../../miniprogram/domain/person/do-not-disturb';
import type { DoNotDisturb } from '../../../miniprogram/domain/person/do-not-disturb';

const DAY_MS = 24 * 60 * 60 * 1000;

/** 2026-03-04, local time. */
const at = (hours: number, minutes = 0, day = 4): number =>
  new Date(2026, 2, day, hours, minutes).getTime();

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });

describe('a daily stretch', () => {
  const night = settingOf({ fromMinutes: 22 * 60, toMinutes: 7 * 60 }, at(12));

  it.each([
    [at(21, 59), false],
    [at(22), true],
    [at(23, 59), true],
    [at(0, 0, 5), true],
    [at(6, 59, 5), true],
    [at(7, 0, 5), false],
    [at(12, 0, 9), false],
    [at(3, 0, 20), true],
    // Before it was ever set: it is the same every day.
    [at(3, 0, 1), true],
  ])('crosses midnight: %#', (nowMs, isQuiet) => {
    expect(isQuietAt(night, nowMs)).toBe(isQuiet);
  });

  it('has the times that were chosen, on whatever day it is looked at', () => {
    fc.assert(
      fc.property(minute, minute, fc.integer({ min: 0, max: 20 }), (from, to, days) => {
        const setting = settingOf({ fromMinutes: from, toMinutes: to }, at(12));
        if (setting.kind !== 'daily') return from === to && setting.kind === 'always';
        const times = timesOf(setting, at(12) + days * DAY_MS);
        return times.fromMinutes === from && times.toMinutes === to;
      }),
    );
  });

  it('is quiet for as many minutes of a day as it lasts', () => {
    fc.assert(
      fc.property(minute, minute, (fromMinutes, toMinutes) => {
        const setting = settingOf({ fromMinutes, toMinutes }, at(12));
        const minutes = Array.from({ length: 24 * 60 }, (_, index) => at(0) + index * 60_000);
        const quiet = minutes.filter((ms) => isQuietAt(setting, ms));
        return quiet.length === durationMinutes({ fromMinutes, toMinutes });
      }),
      { numRuns: 30 },
    );
  });
});

it('knows never, always and once', () => {
  expect(isQuietAt({ kind: 'off' }, at(3))).toBe(false);
  expect(isQuietAt({ kind: 'always' }, at(3))).toBe(true);
  const once: DoNotDisturb = { kind: 'once', startsAtMs: at(8), endsAtMs: at(9) };
  expect([at(7, 59), at(8), at(9)].map((ms) => isQuietAt(once, ms))).toEqual([false, true, false]);
  expect(settingOf('off', at(3))).toEqual({ kind: 'off' });
  expect(settingOf('always', at(3))).toEqual({ kind: 'always' });
});

it('is told to our server as daily times, or as one stretch of a year at most', () => {
  const daily = { startsAtMs: at(22), durationMs: 3_600_000 };
  expect(quietTimesOf({ kind: 'daily', ...daily })).toEqual(daily);
  expect(quietTimesOf({ kind: 'always' }).durationMs).toBe(DAY_MS);
  expect(quietTimesOf({ kind: 'off' }).durationMs).toBe(0);
  const once = { kind: 'once', startsAtMs: at(8) } as const;
  expect(quietTimesOf({ ...once, endsAtMs: at(9) })).toEqual({
    startsAtMs: at(8),
    durationMs: 3_600_000,
    isOnce: true,
  });
  expect(quietTimesOf({ ...once, endsAtMs: at(8) + 999 * DAY_MS }).durationMs).toBe(366 * DAY_MS);
});

it('writes and reads times of a day', () => {
  expect([0, 605, 1439].map(clockText)).toEqual(['00:00', '10:05', '23:59']);
  fc.assert(fc.property(minute, (minutes) => minutesOf(clockText(minutes)) === minutes));
  expect(['', '24:00', '12:60', '1:2', 'ab:cd', '12:00:00', '-1:00'].map(minutesOf)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});
