import { RoomTalk } from '../../../../miniprogram/packages/rooms/view-models/room-talk';
import { buildMessage, text } from '../../../support/builders';
import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import { withPath } from '../../../../miniprogram/view-models/data-path';
import type { RoomRow } from '../../../../miniprogram/packages/rooms/view-models/live-room-data';

interface Shown {
  readonly slots: Readonly<Record<string, readonly RoomRow[]>>;
  readonly order: readonly string[];
  readonly hasEarlier?: boolean;
  readonly waitingText?: string;
  readonly isCut?: boolean;
}

/** The talk of a room of mo's that I am in; `said` before I came. */
async function setUp(said: readonly string[] = []) {
  const app = await buildSignedInApp();
  const stage = buildRoom('stage', 'mo', 'Stage');
  stage.said.push(...said.map((each) => buildMessage({ id: each, content: text(each) })));
  app.chat.shared.rooms.set('stage', stage);
  const entered = await app.services.liveRooms.enter('stage');
  if (!entered.ok) throw new Error('The room lets nobody in');
  let shown: Shown = { slots: {}, order: [] };
  let scrolls = 0;
  const talk = new RoomTalk(app.services, {
    patch(patch) {
      for (const [path, value] of Object.entries(patch)) shown = withPath(shown, path, value);
    },
    scrollToEnd: () => void (scrolls += 1),
  });
  talk.follow(entered.value);
  const flush = () => app.platform.clock.advance(200);
  await flush();
  const tell = async (...words: string[]) => {
    const messages = words.map((each) => buildMessage({ id: each, content: text(each) }));
    app.chat.emit({ type: 'room-messages-received', groupId: 'stage', messages });
    await flush();
  };
  const texts = () =>
    shown.order.flatMap((name) => (shown.slots[name] ?? []).map((row) => row.text));
  return {
    app,
    talk,
    room: entered.value,
    tell,
    texts,
    shown: () => shown,
    scrolled: () => scrolls,
  };
}

it('begins with what was said before, and goes on with what is said', async () => {
  const { tell, texts, shown } = await setUp(['earlier']);
  await tell('now');
  expect(shown().hasEarlier).toBe(true);
  expect(texts()).toEqual(expect.arrayContaining(['earlier', '以上是进入前的发言', 'now']));
});

it('holds what comes while somebody reads further up', async () => {
  const { talk, tell, texts, shown, scrolled } = await setUp();
  talk.stands(false);
  await tell('one', 'two');
  talk.keepAtEnd();
  expect([texts(), shown().waitingText, scrolled()]).toEqual([[], '2 条新消息', 0]);
  talk.showNewest();
  expect([texts(), shown().waitingText]).toEqual([['one', 'two'], '']);
  talk.keepAtEnd();
  expect(scrolled()).toBeGreaterThan(1);
});

it('shows what became of a message', async () => {
  const { room, tell, texts } = await setUp();
  await tell('oops');
  room.feed.revoke('oops', { by: 'mo', byName: 'Mo' });
  expect(texts()).toHaveLength(1);
  expect(texts()[0]).toContain('撤回');
});

it('hears nothing after its page is gone', async () => {
  const { talk, tell, texts } = await setUp();
  talk.dispose();
  await tell('late');
  expect(texts()).toEqual([]);
});

it('shows marks beside names, of those who spoke before they were marked, too', async () => {
  const { app, room, tell, shown, scrolled } = await setUp();
  await tell('one');
  const before = scrolled();
  const marks = () =>
    shown().order.flatMap((name) => (shown().slots[name] ?? []).map(({ mark }) => mark));
  const mo = { userId: 'mo', nick: '', avatarUrl: '', role: 'member', cameAtMs: 0 } as const;
  room.bearers.learn(1001, [mo]);
  expect(marks()).toEqual(['嘉宾']);
  // The row may be higher than before.
  expect(scrolled()).toBe(before + 1);
  room.bearers.learn(1000, [mo]);
  await tell('two');
  expect(marks()).toEqual(['贵宾 · 嘉宾', '贵宾 · 嘉宾']);
  room.bearers.learn(1000, []);
  room.bearers.learn(1001, []);
  expect(marks()).toEqual([undefined, undefined]);
  app.services.liveRooms.useMarks([]);
  expect(marks()).toEqual([undefined, undefined]);
});

it('says what a flood left out, and that only the newest rows are kept', async () => {
  const { tell, texts, shown } = await setUp();
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => `w${from + index}`);
  await tell(...words(0, 100));
  expect(texts()[0]).toBe('消息太快，略过了 60 条');
  expect(shown().isCut).toBeUndefined();
  for (let round = 1; round <= 4; round += 1) await tell(...words(round * 100, 40));
  expect(shown().isCut).toBe(true);
});
