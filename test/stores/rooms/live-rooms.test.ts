import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock, FakeStorage, settle } from '../../support/fakes/fake-platform';
import { LiveRooms } from '../../../miniprogram/stores/rooms/live-rooms';
import { buildMessage, text } from '../../support/builders';
import { buildRoom } from '../../support/fakes/fake-live-rooms';
import { chatError } from '../../support/fakes/fake-calls';

function setUp(storage = new FakeStorage()) {
  const clock = new FakeClock();
  const chat = new FakeChatClient({ isReady: true, nowMs: () => clock.nowMs() });
  for (const [groupId, owner] of [
    ['stage', 'mo'],
    ['attic', 'qi'],
    ['mine', 'lin'],
  ] as const)
    chat.shared.rooms.set(groupId, buildRoom(groupId, owner, `The ${groupId}`));
  const people = { get: () => undefined };
  const outbox = { account: 'lin' };
  const rooms = new LiveRooms({ chat, clock, random: () => 0, people, outbox });
  rooms.open(new AccountStorage(storage, 'lin'));
  const present = (groupId: string) => chat.shared.rooms.get(groupId)?.present.has('lin') === true;
  return { chat, clock, rooms, storage, present };
}

it('is in one room at a time', async () => {
  const { rooms, present } = setUp();
  const stage = await rooms.enter('stage');
  expect(stage.ok && rooms.current === stage.value).toBe(true);
  expect(rooms.wouldLeave('stage')).toBeUndefined();
  expect(rooms.wouldLeave('attic')).toBe(rooms.current);
  await rooms.enter('attic');
  expect(rooms.current?.groupId).toBe('attic');
  expect([present('stage'), present('attic')]).toEqual([false, true]);
});

it('stays in its room when another cannot be entered', async () => {
  const { chat, rooms } = setUp();
  await rooms.enter('stage');
  chat.liveRooms.calls.failNext('enter', chatError('forbidden'));
  expect(await rooms.enter('attic')).toMatchObject({ error: { kind: 'forbidden' } });
  expect(rooms.current?.groupId).toBe('stage');
});

it('leaves', async () => {
  const { rooms, present } = setUp();
  await rooms.enter('stage');
  expect((await rooms.leave()).ok).toBe(true);
  expect(rooms.current).toBeUndefined();
  expect(present('stage')).toBe(false);
  expect((await rooms.leave()).ok).toBe(true);
});

it('stays when leaving fails, but not where the service says that I am out', async () => {
  const { chat, rooms } = setUp();
  await rooms.enter('stage');
  chat.liveRooms.calls.failNext('leave', chatError('network'));
  expect((await rooms.leave()).ok).toBe(false);
  expect(rooms.current?.groupId).toBe('stage');
  chat.liveRooms.calls.failNext('leave', chatError('not-member'));
  expect((await rooms.leave()).ok).toBe(true);
  expect(rooms.current).toBeUndefined();
});

it('leaves my own room without asking the service, which lets no owner go', async () => {
  const { chat, rooms } = setUp();
  await rooms.enter('mine');
  expect((await rooms.leave()).ok).toBe(true);
  expect(chat.liveRooms.calls.of('leave')).toEqual([]);
});

it('ends my own room, and forgets it', async () => {
  const { chat, rooms } = setUp();
  await rooms.enter('mine');
  chat.groupAdmin.calls.failNext('dismiss', chatError('network'));
  expect((await rooms.dismiss()).ok).toBe(false);
  chat.account.groups = [
    {
      groupId: 'mine',
      type: 'live',
      name: '',
      avatarUrl: '',
      memberCount: 1,
      myRole: 'owner',
      isMutedForAll: false,
    },
  ];
  expect((await rooms.dismiss()).ok).toBe(true);
  expect(rooms.current).toBeUndefined();
  expect(rooms.visited).toEqual([]);
});

it('goes in again when the connection is back', async () => {
  const { chat, rooms } = setUp();
  await rooms.enter('stage');
  const { current } = rooms;
  chat.shared.rooms.get('stage')?.present.clear();
  chat.emit({ type: 'became-ready' });
  await settle();
  expect(rooms.current).toBe(current);
  expect(chat.shared.rooms.get('stage')?.present.has('lin')).toBe(true);
});

it.each([
  ['forbidden', 'banned'],
  ['group-gone', 'dismissed'],
  ['network', undefined],
] as const)('learns from %s at coming back that it is over: %s', async (kind, end) => {
  const { chat, rooms } = setUp();
  await rooms.enter('stage');
  chat.liveRooms.calls.failNext('enter', chatError(kind));
  chat.emit({ type: 'became-ready' });
  await settle();
  expect(rooms.current?.end).toBe(end);
});

it('remembers where I was, the newest first, also after a restart', async () => {
  const { rooms, storage } = setUp();
  await rooms.enter('stage');
  await rooms.enter('attic');
  await rooms.enter('stage');
  const names = ['The stage', 'The attic'];
  expect(rooms.visited.map(({ name }) => name)).toEqual(names);
  expect(setUp(storage).rooms.visited.map(({ name }) => name)).toEqual(names);
});

it('holds nothing of an account that is gone', async () => {
  const { chat, rooms, storage } = setUp();
  const held = chat.liveRooms.calls.hold('enter');
  const entering = rooms.enter('stage');
  rooms.close();
  held.release();
  expect((await entering).ok).toBe(false);
  expect([rooms.current, rooms.visited]).toEqual([undefined, []]);
  rooms.open(new AccountStorage(storage, 'mo'));
  expect(rooms.visited).toEqual([]);
});

it('keeps what was said before I came in, and what is said while I do', async () => {
  const { chat, rooms } = setUp();
  const message = (id: string) =>
    buildMessage({ id, conversationId: 'group:stage', content: text(id) });
  chat.shared.rooms.get('stage')?.said.push(message('before'));
  const entering = rooms.enter('stage');
  await settle();
  chat.emit({ type: 'room-messages-received', groupId: 'stage', messages: [message('meanwhile')] });
  await entering;
  const { feed } = rooms.current ?? {};
  const heard = feed?.items.filter(({ message: { content } }) => content.kind === 'text') ?? [];
  expect(heard.map((item) => [item.message.id, feed?.isEarlier(item)])).toEqual([
    ['before', true],
    ['meanwhile', false],
  ]);
});

it('takes other marks in place of its own, as far as the service would', () => {
  const { rooms } = setUp();
  expect(rooms.marks.map(({ markId }) => markId)).toEqual([1000, 1001]);
  const fan = { markId: 2000, names: { 'zh-CN': '粉丝', en: 'Fan' } };
  rooms.useMarks([fan, { ...fan, markId: 3 }]);
  expect(rooms.marks).toEqual([fan]);
});

it('offers no marks any more once they were refused, until somebody else signs in', () => {
  const { rooms } = setUp();
  rooms.markingRefused();
  expect(rooms.isMarkingRefused).toBe(true);
  rooms.close();
  expect(rooms.isMarkingRefused).toBe(false);
});

describe('after a restart', () => {
  /** The app as it is opened again on the same device, so long after. */
  async function reopened(storage: FakeStorage, afterMs: number) {
    const again = setUp(storage);
    await again.clock.advance(afterMs);
    again.chat.emit({ type: 'became-ready' });
    await settle();
    return again;
  }

  it('is in its room again', async () => {
    const { rooms, storage } = setUp();
    await rooms.enter('stage');
    const again = await reopened(storage, 60_000);
    expect(again.rooms.current?.groupId).toBe('stage');
    expect(again.present('stage')).toBe(true);
  });

  it('counts from when the app went to the background', async () => {
    const { clock, rooms, storage } = setUp();
    await rooms.enter('stage');
    await clock.advance(3_600_000);
    rooms.flush();
    const again = await reopened(storage, 3_660_000);
    expect(again.rooms.current?.groupId).toBe('stage');
  });

  it('turns up nowhere a long time after, nor where I had left', async () => {
    const first = setUp();
    await first.rooms.enter('stage');
    expect((await reopened(first.storage, 3_600_000)).rooms.current).toBeUndefined();
    const second = setUp();
    await second.rooms.enter('stage');
    await second.rooms.leave();
    second.rooms.flush();
    expect((await reopened(second.storage, 0)).chat.liveRooms.calls.of('enter')).toEqual([]);
  });

  it('tries no more once the room is over', async () => {
    const { rooms, storage } = setUp();
    await rooms.enter('stage');
    const again = setUp(storage);
    again.chat.shared.rooms.delete('stage');
    again.chat.emit({ type: 'became-ready' });
    await settle();
    again.chat.emit({ type: 'became-ready' });
    await settle();
    expect(again.chat.liveRooms.calls.of('enter')).toEqual([['stage']]);
    expect(again.rooms.current).toBeUndefined();
  });
});
