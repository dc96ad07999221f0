import { Problem } from '../../server/src/problems';
import { RoomDirectory } from '../../server/src/chat/room-directory';
import type { RoomCard } from '../../server/src/chat/chat-api';

const card = (groupId: string): RoomCard => ({
  groupId,
  name: '',
  pictureUrl: '',
  introduction: '',
  memberCount: 0,
});

function build(count: number) {
  const clock = { atMs: 0, nowMs: () => clock.atMs };
  const asked: (readonly string[])[] = [];
  const chat = {
    isDown: false,
    liveRoomsAmong(groupIds: readonly string[]) {
      asked.push(groupIds);
      return chat.isDown
        ? Promise.reject(new Problem('chat-unavailable'))
        : Promise.resolve(groupIds.map(card));
    },
  };
  const ids = Array.from({ length: count }, (_, index) => `r${index}`);
  return { chat, clock, asked, directory: new RoomDirectory(chat, clock, ids) };
}

const firstOf = ({ rooms }: { readonly rooms: readonly RoomCard[] }) => rooms[0]?.groupId;

it('asks for fifty rooms at a time, and says where the list goes on', async () => {
  const { directory, asked } = build(120);
  const pages = [await directory.page(0), await directory.page(50), await directory.page(100)];
  expect(pages.map((page) => [firstOf(page), page.rooms.length, page.nextStart])).toEqual([
    ['r0', 50, 50],
    ['r50', 50, 100],
    ['r100', 20, undefined],
  ]);
  expect(asked.map(({ length }) => length)).toEqual([50, 50, 20]);
  expect(firstOf(await directory.page(73))).toBe('r50');
});

it('asks nothing where there are no rooms, nor beyond them', async () => {
  const { directory, asked } = build(0);
  expect(await directory.page(0)).toEqual({ rooms: [] });
  expect(await build(50).directory.page(50)).toEqual({ rooms: [] });
  expect(asked).toEqual([]);
});

it('asks once for all who look within ten seconds', async () => {
  const { directory, clock, asked } = build(3);
  await Promise.all([directory.page(0), directory.page(0)]);
  clock.atMs = 9_999;
  await directory.page(1);
  expect(asked).toHaveLength(1);
  clock.atMs = 10_000;
  await directory.page(0);
  expect(asked).toHaveLength(2);
});

it('asks again at once after it failed', async () => {
  const { directory, chat, asked } = build(3);
  chat.isDown = true;
  await expect(directory.page(0)).rejects.toMatchObject({ code: 'chat-unavailable' });
  chat.isDown = false;
  expect((await directory.page(0)).rooms).toHaveLength(3);
  expect(asked).toHaveLength(2);
});
