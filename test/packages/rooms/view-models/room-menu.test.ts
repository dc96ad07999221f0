import { RoomMenu } from '../../../../miniprogram/packages/rooms/view-models/room-menu';
import { buildMessage, text } from '../../../support/builders';
import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';

async function setUp(owner = 'lin') {
  const app = await buildSignedInApp();
  app.chat.shared.rooms.set('stage', buildRoom('stage', owner, 'Stage'));
  const entered = await app.services.liveRooms.enter('stage');
  if (!entered.ok) throw new Error('not in');
  const room = entered.value;
  const { dialogs } = app.platform;
  return { app, room, dialogs, menu: new RoomMenu(app.services, room) };
}

const said = (from: string) =>
  buildMessage({ from, conversationId: 'group:stage', content: text('hello') });

it('offers a host to mute and to send out whoever speaks', async () => {
  const { app, menu, dialogs } = await setUp();
  await menu.openMessage(said('qi'), 'Qi');
  expect(dialogs.menus).toEqual([['复制', '禁言', '解除禁言', '移出直播间']]);
  for (const choice of ['移出直播间', '1 小时内不能进入']) dialogs.willChoose(choice);
  dialogs.willConfirm(true);
  await menu.openMessage(said('qi'), 'Qi');
  expect(dialogs.questions.at(-1)).toMatchObject({ title: '把“Qi”移出直播间？' });
  expect(app.chat.liveRooms.calls.of('ban')).toEqual([
    ['stage', 'qi', { seconds: 3_600, reason: '' }],
  ]);
});

it('sends nobody out who is not chosen or not confirmed', async () => {
  const { app, menu, dialogs } = await setUp();
  dialogs.willChoose('移出直播间');
  await menu.openMessage(said('qi'), 'Qi');
  for (const choice of ['移出直播间', '1 天内不能进入']) dialogs.willChoose(choice);
  await menu.openMessage(said('qi'), 'Qi');
  expect(app.chat.liveRooms.calls.of('ban')).toEqual([]);
});

it('says where sending out is not bought', async () => {
  const { app, menu, dialogs } = await setUp();
  app.chat.liveRooms.calls.failNext('ban', chatError('not-available'));
  for (const choice of ['移出直播间', '1 天内不能进入']) dialogs.willChoose(choice);
  dialogs.willConfirm(true);
  await menu.openMessage(said('qi'), 'Qi');
  expect(dialogs.toasts).toHaveLength(1);
});

it('mutes for a time, and lifts it', async () => {
  const { app, menu, dialogs } = await setUp();
  for (const choice of ['禁言', '禁言 10 分钟', '解除禁言']) dialogs.willChoose(choice);
  await menu.openMessage(said('qi'), 'Qi');
  await menu.openMessage(said('qi'), 'Qi');
  expect(app.chat.groupAdmin.calls.of('mute')).toEqual([
    ['stage', 'qi', 600],
    ['stage', 'qi', 0],
  ]);
});

it('offers others to copy, and to take back what they said a moment ago', async () => {
  const { app, menu, dialogs } = await setUp('mo');
  await menu.openMessage(said('mo'), 'Mo');
  dialogs.willChoose('复制');
  await menu.openMessage({ ...said('lin'), sentAtMs: app.platform.clock.nowMs() }, 'me');
  expect(dialogs.menus).toEqual([['复制'], ['复制', '撤回']]);
  expect(dialogs.copied).toEqual(['hello']);
});

it('has no menu where nothing can be done', async () => {
  const { menu, dialogs } = await setUp('mo');
  const content = { kind: 'sticker', index: 1, data: '' } as const;
  await menu.openMessage({ ...said('qi'), content }, 'Qi');
  expect(dialogs.menus).toEqual([]);
});

it('lets a guest leave the room or only its page', async () => {
  const { app, menu, dialogs } = await setUp('mo');
  expect(await menu.openExit()).toBe('here');
  dialogs.willChoose('留在直播间，先看别的');
  expect(await menu.openExit()).toBe('away');
  expect(app.services.liveRooms.current).toBeDefined();
  dialogs.willChoose('退出直播间');
  expect(await menu.openExit()).toBe('out');
  expect(app.services.liveRooms.current).toBeUndefined();
  expect(dialogs.menus[0]).toEqual(['退出直播间', '留在直播间，先看别的']);
});

it('stays when leaving fails', async () => {
  const { app, menu, dialogs } = await setUp('mo');
  app.chat.liveRooms.calls.failNext('leave', chatError('network'));
  dialogs.willChoose('退出直播间');
  expect(await menu.openExit()).toBe('here');
  expect(dialogs.toasts).toHaveLength(1);
});

it('asks a host before the room is ended', async () => {
  const { app, menu, dialogs } = await setUp();
  dialogs.willChoose('结束直播');
  expect(await menu.openExit()).toBe('here');
  app.chat.groupAdmin.calls.failNext('dismiss', chatError('network'));
  dialogs.willChoose('结束直播');
  dialogs.willConfirm(true);
  expect(await menu.openExit()).toBe('here');
  expect(app.chat.groupAdmin.calls.of('dismiss')).toHaveLength(1);
  dialogs.willChoose('退出直播间');
  expect(await menu.openExit()).toBe('out');
});

it('copies the ID, and mutes everybody for a host', async () => {
  const { app, room, menu, dialogs } = await setUp();
  dialogs.willChoose('复制房间 ID');
  await menu.openMore(false);
  expect(dialogs.copied).toEqual(['stage']);
  app.chat.account.groups = [{ ...room.details, myRole: 'owner' }];
  dialogs.willChoose('全员禁言');
  await menu.openMore(false);
  expect(room.details.isMutedForAll).toBe(true);
  dialogs.willChoose('解除全员禁言');
  await menu.openMore(false);
  expect(room.details.isMutedForAll).toBe(false);
});

it('offers a guest no more than the ID', async () => {
  const { menu, dialogs } = await setUp('mo');
  await menu.openMore(false);
  expect(dialogs.menus).toEqual([['复制房间 ID']]);
});

it('leaves pictures to the page, and offers them to those who may speak', async () => {
  const { menu, dialogs } = await setUp('mo');
  dialogs.willChoose('发送图片');
  expect(await menu.openMore(true)).toBe('picture');
  expect(await menu.openMore(true)).toBeUndefined();
  expect(dialogs.menus.at(-1)).toEqual(['发送图片', '复制房间 ID']);
});

it('names whoever is sent out in a question of two lines, however long their name is', async () => {
  const { menu, dialogs } = await setUp();
  for (const choice of ['移出直播间', '1 小时内不能进入']) dialogs.willChoose(choice);
  await menu.openMessage(said('qi'), '👨‍👩‍👧‍👦长'.repeat(500));
  expect(dialogs.questions.at(-1)).toMatchObject({
    title: `把“${'👨‍👩‍👧‍👦长'.repeat(10)}…”移出直播间？`,
  });
});
