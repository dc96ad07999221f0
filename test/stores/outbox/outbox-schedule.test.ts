import { FakeClock } from '../../support/fakes/fake-platform';
import { MOST_RETRIES, OutboxSchedule } from '../../../miniprogram/stores/outbox/outbox-schedule';

it('allows five retries, each after a wait, and counts them', async () => {
  const clock = new FakeClock();
  const schedule = new OutboxSchedule(clock, () => 0.5);
  let due = 0;
  for (let attempt = 1; attempt <= MOST_RETRIES; attempt += 1) {
    expect(schedule.retry(() => (due += 1))).toBe(true);
    expect([schedule.attempt, schedule.isWaiting]).toEqual([attempt, true]);
    await clock.advance(30_000);
    expect([due, schedule.isWaiting]).toEqual([attempt, false]);
  }
  expect(schedule.retry(() => (due += 1))).toBe(false);
  expect(clock.pendingCount).toBe(0);
});

it('begins anew after a reset, and forgets the wait', async () => {
  const clock = new FakeClock();
  const schedule = new OutboxSchedule(clock, () => 0.5);
  let due = 0;
  schedule.retry(() => (due += 1));
  schedule.reset();
  await clock.advance(60_000);
  expect([due, schedule.attempt, schedule.isWaiting]).toEqual([0, 0, false]);
  schedule.retry(() => (due += 1));
  await clock.advance(1_000);
  expect(due).toBe(1);
});
