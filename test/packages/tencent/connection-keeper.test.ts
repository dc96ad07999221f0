import { ConnectionKeeper } from '../../../miniprogram/packages/tencent/connection-keeper';
import { FakeClock } from '../../support/fakes/fake-platform';

function setUp() {
  const clock = new FakeClock();
  const nudges: number[] = [];
  const startMs = clock.nowMs();
  const keeper = new ConnectionKeeper(clock, () => nudges.push(clock.nowMs() - startMs));
  return { clock, keeper, nudges };
}

it('tries after 1, 2, 4 … seconds, and every 30 in the end', async () => {
  const { clock, keeper, nudges } = setUp();
  keeper.lost();
  keeper.lost();
  await clock.advance(125_000);
  expect(nudges).toEqual([1, 3, 7, 15, 31, 61, 91, 121].map((seconds) => seconds * 1_000));
});

it('rests when the connection is back, and starts with short pauses the next time', async () => {
  const { clock, keeper, nudges } = setUp();
  keeper.lost();
  await clock.advance(7_000);
  keeper.rest();
  expect(clock.pendingCount).toBe(0);
  keeper.lost();
  await clock.advance(1_000);
  expect(nudges).toEqual([1_000, 3_000, 7_000, 8_000]);
});

it('tries at once when woken, then soon again', async () => {
  const { clock, keeper, nudges } = setUp();
  keeper.lost();
  await clock.advance(20_000);
  keeper.wake();
  await clock.advance(1_000);
  expect(nudges.slice(-2)).toEqual([20_000, 21_000]);
});

it('waits for nothing when woken while connected', () => {
  const { clock, keeper, nudges } = setUp();
  keeper.wake();
  expect(nudges).toEqual([0]);
  expect(clock.pendingCount).toBe(0);
});
