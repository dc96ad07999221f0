import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import {
  RoomMarking,
  canMark,
} from '../../../../miniprogram/packages/rooms/view-models/room-marking';
import { chatError } from '../../../support/fakes/fake-calls';

/** A room of mine in which qi is, and the sheet with qi's marks. */
async function setUp(userId = 'qi') {
  const app = await buildSignedInApp();
  const stage = buildRoom('stage', 'lin', 'Stage');
  stage.present.add('qi');
  app.chat.shared.rooms.set('stage', stage);
  const entered = await app.services.liveRooms.enter('stage');
  if (!entered.ok) throw new Error('The room lets nobody in');
  const marking = new RoomMarking(app.services, entered.value);
  marking.open({ userId, nick: 'Qi', avatarUrl: '', role: 'member', cameAtMs: 0 });
  const borne = () => marking.sheet?.marks.filter(({ isBorne }) => isBorne).map(({ name }) => name);
  return { app, stage, marking, borne, dialogs: app.platform.dialogs };
}

it('offers all marks, of which there may be ten', async () => {
  const { app, marking } = await setUp();
  const marks = Array.from({ length: 10 }, (_, index) => ({
    markId: 2_000 + index,
    names: { 'zh-CN': `标记${index}`, en: `Mark ${index}` },
  }));
  app.services.liveRooms.useMarks(marks);
  expect(marking.sheet?.title).toBe('Qi 的身份标记');
  expect(marking.sheet?.marks.map(({ name }) => name)).toEqual(
    marks.map(({ names }) => names['zh-CN']),
  );
});

it('gives a mark that somebody lacks, takes one that they bear, and stays open', async () => {
  const { stage, marking, borne } = await setUp();
  await marking.toggle('1000');
  await marking.toggle('1001');
  expect([[...(stage.marks.get(1000) ?? [])], borne()]).toEqual([['qi'], ['贵宾', '嘉宾']]);
  await marking.toggle('1000');
  expect(borne()).toEqual(['嘉宾']);
  marking.close();
  expect(marking.sheet).toBeNull();
});

it('asks once for two quick taps, and never for what is no mark', async () => {
  const { app, marking } = await setUp();
  await Promise.all([marking.toggle('1000'), marking.toggle('1000')]);
  await marking.toggle('77');
  expect(app.chat.liveRooms.calls.of('mark')).toHaveLength(1);
});

it('says of somebody who left that they did, and closes', async () => {
  const { marking, dialogs } = await setUp('gone');
  await marking.toggle('1001');
  expect([dialogs.toasts, marking.sheet]).toEqual([['对方已离开直播间'], null]);
});

it('says where marks are not bought, and offers none any more', async () => {
  const { app, marking, dialogs } = await setUp();
  app.chat.shared.missing.add('liveMarks');
  expect(canMark(app.services)).toBe(true);
  await marking.toggle('1000');
  expect([dialogs.toasts, marking.sheet]).toEqual([['当前套餐不提供身份标记'], null]);
  expect(canMark(app.services)).toBe(false);
});

it('says what else went wrong, and can be tried again', async () => {
  const { app, marking, borne, dialogs } = await setUp();
  app.chat.liveRooms.calls.failNext('mark', chatError('network'));
  await marking.toggle('1000');
  expect([dialogs.toasts.length, borne(), canMark(app.services)]).toEqual([1, [], true]);
  await marking.toggle('1000');
  expect(borne()).toEqual(['贵宾']);
});

it('offers none where the app has none', async () => {
  const { app } = await setUp();
  app.services.liveRooms.useMarks([]);
  expect(canMark(app.services)).toBe(false);
});
