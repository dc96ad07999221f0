import { FakeClock } from '../../../support/fakes/fake-platform';
import { GuestPoll } from '../../../../miniprogram/packages/rooms/view-models/guest-poll';
import { MarkBearers } from '../../../../miniprogram/stores/rooms/mark-bearers';
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

/** A room with so many in it, 500 a page; `asked` is when it was asked for which page. */
function setUp(count: number) {
  const clock = new FakeClock();
  const startedAtMs = clock.nowMs();
  const room = { count, problem: undefined as ChatErrorKind | undefined };
  const asked: (readonly [number, string])[] = [];
  const poll = new GuestPoll(clock, ({ cursor = '0' }) => {
    asked.push([(clock.nowMs() - startedAtMs) / 1_000, cursor]);
    if (room.problem !== undefined) return Promise.resolve(failed(chatError(room.problem)));
    const [start, end] = [Number(cursor), Number(cursor) + 500];
    const all = Array.from({ length: room.count }, (_, index) => guest(index));
    const next = end < room.count && { cursor: String(end) };
    return Promise.resolve(ok({ guests: all.slice(start, end), ...next }));
  });
  return { clock, room, poll, asked };
}

it('asks nothing while nobody looks, and every ten seconds while somebody does', async () => {
  const { clock, poll, asked } = setUp(3);
  await clock.advance(60_000);
  expect(asked).toEqual([]);
  poll.watch();
  poll.watch();
  await clock.advance(30_000);
  expect(asked.map(([at]) => at - 60)).toEqual([0, 10, 20, 30]);
  expect([poll.state, poll.guests.length]).toEqual(['ready', 3]);
  poll.rest();
  await clock.advance(60_000);
  expect(asked).toHaveLength(4);
  expect(clock.pendingCount).toBe(0);
});

it('asks for a second page three seconds later, four times in 30 s in all, and shows both', async () => {
  const { clock, poll, asked } = setUp(800);
  poll.watch();
  await clock.advance(0);
  expect(poll.guests).toHaveLength(500);
  await clock.advance(30_000);
  expect(asked).toEqual([
    [0, '0'],
    [3, '500'],
    [20, '0'],
    [23, '500'],
  ]);
  expect(poll.guests).toHaveLength(800);
});

it('takes 1,000 at most, and keeps a whole list until a newer one is whole', async () => {
  const { clock, poll, room, asked } = setUp(5_000);
  poll.watch();
  await clock.advance(3_000);
  expect([poll.guests.length, asked.length]).toEqual([1_000, 2]);
  room.count = 600;
  await clock.advance(17_000);
  expect(poll.guests).toHaveLength(1_000);
  await clock.advance(3_000);
  expect(poll.guests).toHaveLength(600);
});

it('ends with a service that counts in circles', async () => {
  const clock = new FakeClock();
  const poll = new GuestPoll(clock, () => Promise.resolve(ok({ guests: [guest(1)], cursor: '7' })));
  poll.watch();
  await clock.advance(3_000);
  expect([poll.state, poll.guests.length]).toEqual(['ready', 1]);
});

it('asks less and less often while it fails, and keeps what it knew', async () => {
  const { clock, poll, room, asked } = setUp(3);
  room.problem = 'network';
  poll.watch();
  await clock.advance(0);
  expect(poll.state).toBe('failed');
  await clock.advance(60_000);
  expect(asked.map(([at]) => at)).toEqual([0, 20, 60]);
  room.problem = undefined;
  poll.retry();
  await clock.advance(0);
  expect(poll.state).toBe('ready');
  room.problem = 'too-often';
  await clock.advance(10_000);
  expect([poll.state, poll.guests.length]).toEqual(['ready', 3]);
});

it('asks no more where there is no such list', async () => {
  const { clock, poll, room, asked } = setUp(3);
  room.problem = 'not-available';
  poll.watch();
  await clock.advance(60_000);
  expect([poll.state, asked.length]).toEqual(['refused', 1]);
  poll.rest();
  poll.watch();
  await clock.advance(60_000);
  expect(asked).toHaveLength(1);
});

it('leaves out whoever was sent out, until the list is asked for again', async () => {
  const { clock, poll } = setUp(3);
  poll.watch();
  await clock.advance(0);
  poll.drop('p1');
  expect(poll.guests.map(({ userId }) => userId)).toEqual(['p0', 'p2']);
  await clock.advance(10_000);
  expect(poll.guests).toHaveLength(3);
});

it('drops an answer that nobody waits for any more', async () => {
  const { clock, poll } = setUp(3);
  poll.watch();
  poll.rest();
  await clock.advance(60_000);
  expect([poll.state, poll.guests.length]).toEqual(['loading', 0]);
});

describe('marks', () => {
  /** Two marks, of which p1 bears the first. */
  function setUpMarks() {
    const clock = new FakeClock();
    const startedAtMs = clock.nowMs();
    const asked: (readonly [number, number | undefined])[] = [];
    const bearers = new Map([[1000, [guest(1)]]]);
    let problem: ChatErrorKind | undefined;
    const known = new MarkBearers();
    const poll = new GuestPoll(
      clock,
      ({ markId }) => {
        asked.push([(clock.nowMs() - startedAtMs) / 1_000, markId]);
        if (markId === undefined) return Promise.resolve(ok({ guests: [guest(1), guest(2)] }));
        if (problem !== undefined) return Promise.resolve(failed(chatError(problem)));
        return Promise.resolve(ok({ guests: bearers.get(markId) ?? [] }));
      },
      [1000, 1001],
      known,
    );
    const fail = (kind?: ChatErrorKind): void => void (problem = kind);
    const marked = (markId: number) => known.byMark.get(markId)?.map(({ userId }) => userId);
    return { clock, poll, asked, known, bearers, marked, fail };
  }

  it('are asked for once, each three seconds after the other, within four requests in 30 s', async () => {
    const { clock, poll, asked, marked } = setUpMarks();
    poll.watch();
    await clock.advance(50_000);
    expect(asked).toEqual([
      [0, undefined],
      [3, 1000],
      [6, 1001],
      [30, undefined],
      [40, undefined],
      [50, undefined],
    ]);
    expect([marked(1000), marked(1001)]).toEqual([['p1'], []]);
    expect(poll.guests).toHaveLength(2);
  });

  it('are asked for in the list’s place while somebody looks for one', async () => {
    const { clock, poll, asked, bearers, marked } = setUpMarks();
    poll.watch();
    await clock.advance(6_000);
    poll.lookFor(1000);
    bearers.set(1000, [guest(2)]);
    await clock.advance(24_000);
    expect([asked.at(-1), marked(1000)]).toEqual([[30, 1000], ['p2']]);
    poll.lookFor(undefined);
    await clock.advance(10_000);
    expect(asked.at(-1)).toEqual([40, undefined]);
  });

  it('are asked for again when that failed, and take nothing from the list', async () => {
    const { clock, poll, asked, marked, fail } = setUpMarks();
    fail('network');
    poll.watch();
    await clock.advance(6_000);
    expect([poll.state, poll.guests.length, marked(1000)]).toEqual(['ready', 2, undefined]);
    fail();
    await clock.advance(27_000);
    expect([asked.at(-1), marked(1000)]).toEqual([[33, 1000], ['p1']]);
  });

  it('go with whoever is sent out', async () => {
    const { clock, poll, marked } = setUpMarks();
    poll.watch();
    await clock.advance(6_000);
    poll.drop('p1');
    expect(marked(1000)).toEqual([]);
  });

  it('are not asked for where the page of the room knows them', async () => {
    const { clock, poll, known, asked } = setUpMarks();
    known.learn(1000, [guest(1)]);
    known.learn(1001, []);
    poll.watch();
    await clock.advance(10_000);
    expect(asked).toEqual([
      [0, undefined],
      [10, undefined],
    ]);
  });
});
