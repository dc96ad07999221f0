import { LiveRoomsViewModel } from '../../../../miniprogram/packages/rooms/view-models/live-rooms-view-model';
import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';

async function setUp() {
  const app = await buildSignedInApp();
  for (const id of ['stage', 'attic'])
    app.chat.shared.rooms.set(id, buildRoom(id, 'mo', `The ${id}`));
  const screen = new LiveRoomsViewModel(app.services);
  screen.setVisible(true);
  return { app, screen, dialogs: app.platform.dialogs, opened: app.platform.navigation.opened };
}

it('shows where I am and where I was', async () => {
  const { app, screen } = await setUp();
  expect(screen.data).toMatchObject({ current: null, visited: [] });
  expect(app.platform.navigation.title).toBe('直播间');
  await app.services.liveRooms.enter('attic');
  await app.services.liveRooms.enter('stage');
  expect(screen.data).toMatchObject({
    current: { id: 'stage', name: 'The stage' },
    visited: [{ id: 'attic', name: 'The attic' }],
  });
  await app.services.liveRooms.leave();
  expect(screen.data.current).toBeNull();
  expect(screen.data.visited.map(({ id }) => id)).toEqual(['stage', 'attic']);
});

it('shows a room that is over among those where I was', async () => {
  const { app, screen } = await setUp();
  await app.services.liveRooms.enter('stage');
  const stage = app.chat.shared.rooms.get('stage');
  if (stage) app.chat.liveRooms.notice(stage, 'lin', 'banned');
  expect(screen.data).toMatchObject({ current: null, visited: [{ id: 'stage' }] });
});

it('opens a room', async () => {
  const { screen, opened } = await setUp();
  screen.open('stage');
  expect(opened).toEqual([{ to: 'live-room', groupId: 'stage' }]);
});

it('goes to a room by its ID', async () => {
  const { screen, dialogs, opened } = await setUp();
  await screen.enterById();
  dialogs.willAnswer('  ');
  await screen.enterById();
  for (const wrong of ['有 空', 'x'.repeat(49), 'a b']) {
    dialogs.willAnswer(wrong);
    await screen.enterById();
  }
  expect(opened).toEqual([]);
  expect(dialogs.toasts).toHaveLength(3);
  dialogs.willAnswer(' @TGS#000001 ');
  await screen.enterById();
  expect(opened).toEqual([{ to: 'live-room', groupId: '@TGS#000001' }]);
});

it('makes a room and goes there', async () => {
  const { app, screen, dialogs, opened } = await setUp();
  await screen.create();
  dialogs.willAnswer('一个长得不得了的直播间名字');
  await screen.create();
  expect(dialogs.toasts).toEqual(['名字太长了，最多 30 字节（约 10 个汉字）']);
  app.chat.liveRooms.calls.failNext('create', chatError('network'));
  dialogs.willAnswer('厨房');
  await screen.create();
  expect(opened).toEqual([]);
  dialogs.willAnswer(' 厨房 ');
  await screen.create();
  expect(app.chat.liveRooms.calls.of('create').at(-1)).toEqual(['厨房']);
  expect(opened).toEqual([{ to: 'live-room', groupId: 'room-1' }]);
});
