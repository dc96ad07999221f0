import { FakeAppServer } from '../../../support/fakes/fake-app-server';
import { FakeClock } from '../../../support/fakes/fake-platform';
import { RoomDirectory } from '../../../../miniprogram/packages/rooms/view-models/room-directory';
import { ok } from '../../../../miniprogram/kernel/result';

const room = (groupId: string, memberCount = 1) => ({
  groupId,
  name: groupId,
  avatarUrl: '',
  memberCount,
});

function setUp(...pages: readonly (readonly string[])[]) {
  const server = new FakeAppServer();
  const clock = new FakeClock();
  server.roomPages = pages.map((ids) => ids.map((id) => room(id)));
  const directory = new RoomDirectory(server, clock);
  const ids = () => directory.rooms.map(({ groupId }) => groupId);
  return { server, clock, directory, ids };
}

it('shows the beginning, and more as somebody goes on', async () => {
  const { server, directory, ids } = setUp(['a', 'b'], ['c'], ['d', 'a']);
  await directory.more();
  expect(server.roomsAsked).toEqual([]);
  await directory.watch();
  expect(ids()).toEqual(['a', 'b']);
  await directory.more();
  await directory.more();
  await directory.more();
  expect(ids()).toEqual(['a', 'b', 'c', 'd']);
  expect(server.roomsAsked).toEqual([0, 1, 2]);
});

it('renews the beginning, and keeps the rest', async () => {
  const { server, directory } = setUp(['a'], ['b']);
  await directory.watch();
  await directory.more();
  server.roomPages = [[room('a', 9)], [room('b')]];
  await directory.watch();
  expect(directory.rooms.map(({ memberCount }) => memberCount)).toEqual([9, 1]);
});

it('keeps what it knew when the server does not answer', async () => {
  const { server, directory, ids } = setUp(['a']);
  await directory.watch();
  server.problem = 'unreachable';
  await directory.watch();
  expect(ids()).toEqual(['a']);
});

it('asks once at a time, and drops what nobody waits for any more', async () => {
  const { server, directory, ids } = setUp(['a']);
  await Promise.all([directory.watch(), directory.watch()]);
  expect(server.roomsAsked).toEqual([0]);
  const late = setUp(['z']);
  const asking = late.directory.watch();
  late.directory.dispose();
  await asking;
  expect([ids(), late.ids()]).toEqual([['a'], []]);
});

it('ends with a server that counts in circles', async () => {
  const asked: number[] = [];
  const liveRooms = (start: number) => {
    asked.push(start);
    return Promise.resolve(ok({ rooms: [room('a')], nextStart: 1 }));
  };
  const directory = new RoomDirectory({ liveRooms }, new FakeClock());
  await directory.watch();
  for (let index = 0; index < 5; index += 1) await directory.more();
  expect(asked).toEqual([0, 1]);
});

it('asks again every fifteen seconds while somebody looks, and never otherwise', async () => {
  const { server, clock, directory } = setUp(['a']);
  await clock.advance(60_000);
  expect(server.roomsAsked).toEqual([]);
  await directory.watch();
  await clock.advance(30_000);
  expect(server.roomsAsked).toHaveLength(3);
  directory.rest();
  await clock.advance(60_000);
  expect([server.roomsAsked.length, clock.pendingCount]).toEqual([3, 0]);
});
