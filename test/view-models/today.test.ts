import { reaction } from 'mobx-miniprogram';
import { FakeClock } from '../support/fakes/fake-platform';
import { Today } from '../../miniprogram/view-models/today';
import type { Clock } from '../../miniprogram/platform/platform';

const HOUR_MS = 60 * 60 * 1000;

function build() {
  const clock = new FakeClock();
  const today = new Today(clock);
  const days: number[] = [];
  reaction(
    () => today.nowMs,
    (nowMs) => days.push(new Date(nowMs).getDate()),
  );
  return { clock, today, days };
}

describe('today', () => {
  it('changes at every local midnight', async () => {
    const { clock, days } = build();
    await clock.advance(9 * HOUR_MS);
    expect(days).toEqual([]);
    await clock.advance(HOUR_MS);
    expect(days).toEqual([5]);
    await clock.advance(48 * HOUR_MS);
    expect(days).toEqual([5, 6, 7]);
  });

  it('catches up after the device slept through midnight', () => {
    const { clock, today, days } = build();
    today.refresh();
    expect(days).toEqual([]);
    clock.setMs(clock.nowMs() + 30 * HOUR_MS);
    today.refresh();
    expect(days).toEqual([5]);
  });

  it('waits on when a timer comes a moment before midnight', () => {
    const midnightMs = new Date(2026, 2, 5).getTime();
    let nowMs = midnightMs - HOUR_MS;
    const timers: (() => void)[] = [];
    const clock: Clock = {
      nowMs: () => nowMs,
      after: (_, callback) => {
        timers.push(callback);
        return () => undefined;
      },
    };
    const today = new Today(clock);
    nowMs = midnightMs - 5;
    timers.shift()?.();
    expect(today.nowMs).toBeLessThan(midnightMs);
    nowMs = midnightMs + 5;
    timers.shift()?.();
    expect(today.nowMs).toBe(nowMs);
  });

  it('lets go of its timer', () => {
    const { clock, today } = build();
    expect(clock.pendingCount).toBe(1);
    today.dispose();
    expect(clock.pendingCount).toBe(0);
  });
});
