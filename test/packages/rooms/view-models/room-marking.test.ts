import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import {
  canMark,
  markGuest,
} from '../../../../miniprogram/packages/rooms/view-models/room-marking';
import { chatError } from '../../../support/fakes/fake-calls';
import { DEFAULT_ROOM_MARKS } from '../../../../miniprogram/i18n/room-marks';

/** A room of mine in which qi is. */
async function setUp() {
  const app = await buildSignedInApp();
  const room = buildRoom('stage', 'lin', 'Stage');
  room.present.add('qi');
  app.chat.shared.rooms.set('stage', room);
  await app.services.liveRooms.enter('stage');
  const { dialogs } = app.platform;
  const ask = (marks = DEFAULT_ROOM_MARKS.slice(0, 0), userId = 'qi') =>
    markGuest(app.services, { groupId: 'stage', userId, marks });
  return { app, room, dialogs, ask };
}

it('gives a mark that somebody lacks, and takes one that they bear', async () => {
  const { room, dialogs, ask } = await setUp();
  dialogs.willChoose('设为贵宾');
  expect(await ask()).toEqual({ markId: 1000, isGiven: true });
  expect([...(room.marks.get(1000) ?? [])]).toEqual(['qi']);
  dialogs.willChoose('取消贵宾');
  expect(await ask(DEFAULT_ROOM_MARKS.slice(0, 1))).toEqual({ markId: 1000, isGiven: false });
  expect(dialogs.menus).toEqual([
    ['设为贵宾', '设为嘉宾'],
    ['取消贵宾', '设为嘉宾'],
  ]);
  expect(dialogs.toasts).toEqual(['已完成', '已完成']);
});

it('marks nobody where nothing is chosen', async () => {
  const { app, ask } = await setUp();
  expect(await ask()).toBeUndefined();
  expect(app.chat.liveRooms.calls.of('mark')).toEqual([]);
});

it('says of somebody who left that they did', async () => {
  const { dialogs, ask } = await setUp();
  dialogs.willChoose('设为嘉宾');
  expect(await ask([], 'gone')).toBeUndefined();
  expect(dialogs.toasts).toEqual(['对方已离开直播间']);
});

it('says where marks are not bought, and offers none any more', async () => {
  const { app, dialogs, ask } = await setUp();
  app.chat.shared.missing.add('liveMarks');
  expect(canMark(app.services)).toBe(true);
  dialogs.willChoose('设为贵宾');
  expect(await ask()).toBeUndefined();
  expect(dialogs.toasts).toEqual(['当前套餐不提供身份标记']);
  expect(canMark(app.services)).toBe(false);
});

it('says what else went wrong, and goes on offering marks', async () => {
  const { app, dialogs, ask } = await setUp();
  app.chat.liveRooms.calls.failNext('mark', chatError('network'));
  dialogs.willChoose('设为贵宾');
  expect(await ask()).toBeUndefined();
  expect(dialogs.toasts).toHaveLength(1);
  expect(canMark(app.services)).toBe(true);
});

it('offers none where the app has none', async () => {
  const { app } = await setUp();
  app.services.liveRooms.useMarks([]);
  expect(canMark(app.services)).toBe(false);
});
