import { FakeClock } from '../../../support/fakes/fake-platform';
import { MarkBearers } from '../../../../miniprogram/stores/rooms/mark-bearers';
import { MarkPoll } from '../../../../miniprogram/packages/rooms/view-models/mark-poll';
import { chatError } from '../../../support/fakes/fake-calls';
import { failed, ok } from '../../../../miniprogram/kernel/result';
import type { ChatErrorKind } from '../../../../miniprogram/chat/chat-error';
import type { RoomGuest } from '../../../../miniprogram/domain/group/live-room';

const guest = (index: number): RoomGuest => ({
  userId: `p${index}`,
  nick: '',
  avatarUrl: '',
  role: 'member',
  cameAtMs: 0,
});

/** Two marks, the first of which so many bear, 500 a page; `asked` is when it was asked for which mark. */
function setUp(count = 1, marks: readonly number[] = [1000, 1001]) {
  const clock = new FakeClock();
  const startedAtMs = clock.nowMs();
  const service = { problem: undefined as ChatErrorKind | undefined };
  const asked: (readonly [number, number | undefined])[] = [];
  const bearers = new MarkBearers();
  const poll = new MarkPoll(
    clock,
    ({ markId, cursor = '0' }) => {
      asked.push([(clock.nowMs() - startedAtMs) / 1_000, markId]);
      if (service.problem !== undefined) return Promise.resolve(failed(chatError(service.problem)));
      const all = Array.from({ length: markId === 1000 ? count : 0 }, (_, index) => guest(index));
      const end = Number(cursor) + 500;
      const next = end < all.length && { cursor: String(end) };
      return Promise.resolve(ok({ guests: all.slice(Number(cursor), end), ...next }));
    },
    marks,
    bearers,
  );
  return { clock, service, asked, bearers, poll };
}

it('asks for one mark after the other, and again, three times in 30 s at most', async () => {
  const { clock, asked, bearers, poll } = setUp();
  poll.watch();
  poll.watch();
  await clock.advance(50_000);
  expect(asked).toEqual([
    [0, 1000],
    [10, 1001],
    [30, 1000],
    [50, 1001],
  ]);
  expect([bearers.has(1000, 'p0'), bearers.byMark.get(1001)]).toEqual([true, []]);
});

it('asks nothing while nobody looks, and no sooner for looking away', async () => {
  const { clock, asked, poll } = setUp();
  poll.watch();
  await clock.advance(10_000);
  poll.rest();
  await clock.advance(5_000);
  expect(clock.pendingCount).toBe(0);
  for (let turn = 0; turn < 5; turn += 1) {
    poll.watch();
    poll.rest();
  }
  poll.watch();
  await clock.advance(14_000);
  expect(asked).toHaveLength(2);
  await clock.advance(1_000);
  expect(asked.at(-1)).toEqual([30, 1000]);
});

it('takes in a list of two pages when it is whole', async () => {
  const { clock, asked, bearers, poll } = setUp(800, [1000]);
  poll.watch();
  await clock.advance(0);
  expect(bearers.byMark.has(1000)).toBe(false);
  await clock.advance(20_000);
  expect([asked.length, bearers.byMark.get(1000)?.length]).toEqual([2, 800]);
});

it('asks once where there are no such lists, and never where the app has no marks', async () => {
  const { clock, service, asked, poll } = setUp();
  service.problem = 'not-available';
  poll.watch();
  await clock.advance(60_000);
  poll.rest();
  poll.watch();
  await clock.advance(60_000);
  expect(asked).toHaveLength(1);
  const without = setUp(1, []);
  without.poll.watch();
  await without.clock.advance(60_000);
  expect(without.asked).toEqual([]);
});

it('asks for the same mark again when that failed', async () => {
  const { clock, service, asked, poll } = setUp();
  service.problem = 'network';
  poll.watch();
  await clock.advance(0);
  service.problem = undefined;
  await clock.advance(20_000);
  expect(asked.map(([, markId]) => markId).slice(0, 3)).toEqual([1000, 1000, 1001]);
});
