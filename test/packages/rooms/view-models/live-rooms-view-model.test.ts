import { LiveRoomsViewModel } from '../../../../miniprogram/packages/rooms/view-models/live-rooms-view-model';
import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';
import type { ListedRoom } from '../../../../miniprogram/domain/group/listed-room';

async function setUp(pages: readonly (readonly ListedRoom[])[] = []) {
  const app = await buildSignedInApp();
  app.server.roomPages = pages;
  for (const id of ['stage', 'attic'])
    app.chat.shared.rooms.set(id, buildRoom(id, 'mo', `The ${id}`));
  const screen = new LiveRoomsViewModel(app.services);
  screen.setVisible(true);
  await settle();
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

describe('rooms that everybody is shown', () => {
  const listed = (groupId: string, memberCount: number) => ({
    groupId,
    name: `The ${groupId}`,
    avatarUrl: '',
    memberCount,
  });

  it('stand with how many are there, but for the one that I am in', async () => {
    const { app, screen } = await setUp([[listed('stage', 12), listed('attic', 0)]]);
    expect(screen.data.listed.map(({ name, detail }) => [name, detail])).toEqual([
      ['The stage', '12 人在线'],
      ['The attic', ''],
    ]);
    await app.services.liveRooms.enter('stage');
    expect(screen.data.listed.map(({ id }) => id)).toEqual(['attic']);
    await app.services.liveRooms.leave();
    // One that I was in stands once.
    expect(screen.data.listed.map(({ id }) => id)).toEqual(['stage', 'attic']);
    expect(screen.data.visited).toEqual([]);
  });

  it('go on as somebody scrolls, and are asked for again when the page shows again', async () => {
    const { app, screen } = await setUp([[listed('stage', 1)], [listed('attic', 1)]]);
    await screen.reachEnd();
    expect(screen.data.listed).toHaveLength(2);
    app.server.roomPages = [[listed('stage', 5)], []];
    screen.setVisible(false);
    screen.setVisible(true);
    await settle();
    expect(screen.data.listed.map(({ detail }) => detail)).toEqual(['5 人在线', '1 人在线']);
  });

  it('are none where our server cannot say', async () => {
    const { app, screen } = await setUp([[listed('stage', 1)]]);
    app.server.problem = 'unreachable';
    screen.setVisible(false);
    screen.setVisible(true);
    await settle();
    // What was known is no worse than nothing.
    expect(screen.data.listed).toHaveLength(1);
    const another = new LiveRoomsViewModel(app.services);
    another.setVisible(true);
    await settle();
    expect(another.data.listed).toEqual([]);
  });
});
