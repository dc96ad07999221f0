import { LiveRoomViewModel } from '../../../../miniprogram/packages/rooms/view-models/live-room-view-model';
import { buildMessage, text } from '../../../support/builders';
import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { countScreen } from '../../../support/counting-screen';
import { pickedPicture } from '../../../support/fakes/fake-media';
import { settle } from '../../../support/fakes/fake-platform';
import type { RoomRow } from '../../../../miniprogram/packages/rooms/view-models/live-room-data';

async function setUp(owner = 'mo', groupId = 'stage') {
  const app = await buildSignedInApp();
  for (const id of ['stage', 'attic']) app.chat.shared.rooms.set(id, buildRoom(id, owner, id));
  const screen = new LiveRoomViewModel(app.services, groupId);
  screen.setVisible(true);
  await settle();
  const rows = (): readonly RoomRow[] =>
    screen.data.order.flatMap((name) => screen.data.slots[name] ?? []);
  const flush = () => app.platform.clock.advance(200);
  const tell = (...words: string[]) =>
    app.chat.emit({
      type: 'room-messages-received',
      groupId,
      messages: words.map((each) =>
        buildMessage({ id: each, conversationId: `group:${groupId}`, content: text(each) }),
      ),
    });
  return { app, screen, rows, flush, tell };
}

it('goes in and shows where I am', async () => {
  const { app, screen } = await setUp();
  expect(screen.data).toMatchObject({
    state: 'in',
    room: { name: 'stage' },
    onlineText: '1 人在线',
    closedText: '',
  });
  expect(app.platform.navigation.title).toBe('直播间');
});

it('shows what is said, and what I say at once', async () => {
  const { app, screen, rows, flush, tell } = await setUp();
  tell('one');
  await flush();
  screen.writing.compose('  two ');
  expect(screen.data.canSend).toBe(true);
  screen.writing.send();
  expect(screen.data).toMatchObject({ text: '', canSend: false });
  await flush();
  expect(rows().map((row) => row.text)).toEqual(['one', 'two']);
  expect(rows()[1]).toMatchObject({ isOwn: true, state: '' });
  expect(app.chat.calls.of('send')).toMatchObject([[{ options: { priority: 'normal' } }]]);
});

it('says nothing blank, and nothing over the limit', async () => {
  const { app, screen } = await setUp();
  screen.writing.compose('   ');
  screen.writing.send();
  screen.writing.compose('字'.repeat(5_000));
  screen.writing.send();
  expect(app.chat.calls.of('send')).toEqual([]);
  expect(app.platform.dialogs.toasts).toHaveLength(1);
});

it('gives the words of a host a high priority, and likes a low one', async () => {
  const { app, screen } = await setUp('lin');
  screen.writing.compose('welcome');
  screen.writing.send();
  screen.sends.like();
  screen.sends.like();
  await app.platform.clock.advance(1_000);
  const priorities = app.chat.calls
    .of('send')
    .map(([outgoing]) => (outgoing as { options: { priority: string } }).options.priority);
  expect(priorities).toEqual(['high', 'low']);
});

it('changes its page a few times for a thousand messages in a second', async () => {
  const { app, screen } = await setUp();
  const { clock } = app.platform;
  const page = countScreen(screen, clock);
  await page.calls();
  page.clear();
  for (let index = 0; index < 1_000; index += 1) {
    app.chat.emit({
      type: 'room-messages-received',
      groupId: 'stage',
      messages: [buildMessage({ id: `m${index}`, conversationId: 'group:stage' })],
    });
    await clock.advance(1);
  }
  await clock.advance(200);
  expect(page.count()).toBe(6);
  // 240 of them were shown: 40 with each change.
  expect(page.bytes()).toBeLessThan(240 * 140);
});

it('costs one change for one message', async () => {
  const { app, screen, tell } = await setUp();
  const page = countScreen(screen, app.platform.clock);
  await page.calls();
  tell('one');
  await app.platform.clock.advance(1_000);
  page.clear();
  tell('two');
  expect(await page.calls()).toHaveLength(1);
  expect(page.bytes()).toBeLessThan(160);
});

it('asks how many are there only while somebody looks', async () => {
  const { app, screen } = await setUp();
  const asked = () => app.chat.liveRooms.calls.of('onlineCount').length;
  await app.platform.clock.advance(20_000);
  expect(asked()).toBe(3);
  screen.setVisible(false);
  await app.platform.clock.advance(60_000);
  expect(asked()).toBe(3);
  screen.setVisible(true);
  await settle();
  expect(asked()).toBe(4);
  screen.dispose();
  await app.platform.clock.advance(60_000);
  expect(asked()).toBe(4);
});

it('holds what comes while I read further up, until I come back', async () => {
  const { screen, rows, flush, tell } = await setUp();
  tell('one');
  await flush();
  screen.talk.stands(false);
  tell('two', 'three');
  await flush();
  expect(screen.data.waitingText).toBe('2 条新消息');
  expect(rows()).toHaveLength(1);
  screen.talk.showNewest();
  expect(rows()).toHaveLength(3);
  expect(screen.data.waitingText).toBe('');
});

it('sends what failed again at a tap', async () => {
  const { app, screen, rows, flush } = await setUp();
  app.chat.calls.failNext('send', chatError('network'));
  screen.writing.compose('hi');
  screen.writing.send();
  await flush();
  expect(rows()[0]?.state).toBe('failed');
  await screen.openRow(rows()[0]?.id ?? '');
  expect(rows()[0]?.state).toBe('');
});

it('says that I am muted, and until when', async () => {
  const { app, screen } = await setUp();
  const me = { userId: 'lin', name: '林夏' };
  const operator = { userId: 'mo', name: 'Mo' };
  const changes = [{ field: 'mute', person: me, seconds: 600 }] as const;
  app.chat.emit({
    type: 'room-messages-received',
    groupId: 'stage',
    messages: [
      buildMessage({
        conversationId: 'group:stage',
        sentAtMs: app.platform.clock.nowMs(),
        content: { kind: 'tip', tip: { kind: 'members-changed', operator, changes } },
      }),
    ],
  });
  expect(screen.data.closedText).toMatch(/^你被禁言到/u);
  screen.writing.compose('hello?');
  screen.writing.send();
  screen.sends.like();
  screen.sends.give('rose');
  screen.sends.sticker('hi');
  await app.platform.clock.advance(599_000);
  expect(app.chat.calls.of('send')).toEqual([]);
  await app.platform.clock.advance(1_000);
  expect(screen.data.closedText).toBe('');
});

it('says why it is over, lets me read on, and forgets it when I go', async () => {
  const { app, screen, rows, flush, tell } = await setUp();
  tell('one');
  await flush();
  const stage = app.chat.shared.rooms.get('stage');
  if (stage) app.chat.liveRooms.notice(stage, 'lin', 'banned');
  expect(screen.data).toMatchObject({
    state: 'over',
    problemText: '你被移出了直播间',
    onlineText: '',
  });
  expect(rows()).toHaveLength(1);
  await screen.exit();
  expect(app.platform.navigation.backCount).toBe(1);
  screen.dispose();
  expect(app.services.liveRooms.current).toBeUndefined();
});

it('stays in the room when its page closes, and shows what was said when it opens again', async () => {
  const { app, screen, tell } = await setUp();
  screen.dispose();
  tell('meanwhile');
  const again = new LiveRoomViewModel(app.services, 'stage');
  await app.platform.clock.advance(200);
  expect(again.data.state).toBe('in');
  expect(Object.values(again.data.slots).flat()).toMatchObject([{ text: 'meanwhile' }]);
});

it.each([
  ['forbidden', '你被移出了这个直播间，暂时不能进入', false],
  ['group-gone', '直播间不存在，或直播已结束', false],
] as const)('says why it cannot go in: %s', async (kind, problemText, canRetry) => {
  const app = await buildSignedInApp();
  app.chat.liveRooms.calls.failNext('enter', chatError(kind));
  const screen = new LiveRoomViewModel(app.services, 'stage');
  await settle();
  expect(screen.data).toMatchObject({ state: 'failed', problemText, canRetry });
  await screen.answerProblem();
  expect(app.platform.navigation.backCount).toBe(1);
});

it('tries again by hand, and by itself when the connection is back', async () => {
  const app = await buildSignedInApp();
  app.chat.shared.rooms.set('stage', buildRoom('stage', 'mo'));
  app.chat.liveRooms.calls.failNext('enter', chatError('network'), 2);
  const screen = new LiveRoomViewModel(app.services, 'stage');
  await settle();
  await screen.answerProblem();
  expect(screen.data).toMatchObject({ state: 'failed', canRetry: true });
  app.chat.emit({ type: 'became-ready' });
  await settle();
  expect(screen.data.state).toBe('in');
});

describe('while I am in another room', () => {
  async function inAnother(isConfirmed: boolean) {
    const app = await buildSignedInApp();
    for (const id of ['stage', 'attic']) app.chat.shared.rooms.set(id, buildRoom(id, 'mo', id));
    await app.services.liveRooms.enter('attic');
    app.platform.dialogs.willConfirm(isConfirmed);
    const screen = new LiveRoomViewModel(app.services, 'stage');
    await settle();
    return { app, screen };
  }

  it('asks, and goes', async () => {
    const { app, screen } = await inAnother(true);
    expect(screen.data.state).toBe('in');
    expect(app.services.liveRooms.current?.groupId).toBe('stage');
  });

  it('asks, and stays', async () => {
    const { app } = await inAnother(false);
    expect(app.platform.navigation.backCount).toBe(1);
    expect(app.services.liveRooms.current?.groupId).toBe('attic');
  });
});

it('opens one panel at a time, and none above the keyboard', async () => {
  const { screen } = await setUp();
  expect(screen.data).toMatchObject({ panel: '', gifts: [], emoji: [], stickers: [] });
  screen.writing.togglePanel('gifts');
  expect(screen.data.panel).toBe('gifts');
  expect(screen.data.gifts).toContainEqual({ id: 'rose', sign: '🌹', name: '玫瑰' });
  screen.writing.togglePanel('emoji');
  expect([screen.data.panel, screen.data.gifts]).toEqual(['emoji', []]);
  screen.writing.compose('hi ');
  screen.writing.insert('😀');
  expect(screen.data).toMatchObject({ text: 'hi 😀', canSend: true });
  screen.writing.keyboard(300);
  expect(screen.data).toMatchObject({ panel: '', footPx: 300 });
  screen.writing.togglePanel('emoji');
  screen.writing.togglePanel('emoji');
  expect(screen.data.panel).toBe('');
});

it('sends and opens pictures', async () => {
  const { app, screen, rows, flush } = await setUp();
  app.platform.dialogs.willChoose('发送图片');
  app.platform.media.willPick(pickedPicture({ path: 'wxfile://tmp_9.jpg' }));
  await screen.openMore();
  await flush();
  const [row] = rows();
  expect(row?.picture?.src).toBe('wxfile://tmp_9.jpg');
  screen.openPicture(row?.id ?? '');
  screen.openPicture('999');
  expect(app.platform.media.viewed).toEqual([
    [[{ kind: 'picture', url: 'wxfile://tmp_9.jpg' }], 0],
  ]);
});

it('tells who is there, to whoever is in', async () => {
  const { app, screen } = await setUp();
  screen.openGuests();
  expect(app.platform.navigation.opened).toEqual([{ to: 'room-guests', groupId: 'stage' }]);
});

it('asks who bears a mark only while somebody looks and I am in', async () => {
  const { app, screen } = await setUp();
  const asked = () => app.chat.liveRooms.calls.of('guests').length;
  await app.platform.clock.advance(30_000);
  expect(asked()).toBe(3);
  screen.setVisible(false);
  await app.platform.clock.advance(60_000);
  expect(asked()).toBe(3);
  screen.setVisible(true);
  await app.platform.clock.advance(0);
  expect(asked()).toBe(4);
  const stage = app.chat.shared.rooms.get('stage');
  if (stage) app.chat.liveRooms.notice(stage, 'lin', 'dismissed');
  await app.platform.clock.advance(60_000);
  expect(asked()).toBe(4);
});

it('opens the whole notice, and knows a room again where it cannot go in', async () => {
  const { app, screen } = await setUp();
  screen.dispose();
  const stage = app.chat.shared.rooms.get('stage');
  if (stage)
    app.chat.shared.rooms.set('stage', {
      ...stage,
      group: { ...stage.group, notice: 'Tonight: bread' },
    });
  app.chat.liveRooms.calls.failNext('enter', chatError('network'));
  const again = new LiveRoomViewModel(app.services, 'stage');
  await settle();
  expect(again.data).toMatchObject({ state: 'failed', room: { name: 'stage' } });
  await again.enter();
  await again.openNotice();
  expect(app.platform.dialogs.notices).toMatchObject([{ text: 'Tonight: bread' }]);
});
