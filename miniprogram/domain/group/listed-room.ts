import { asRecord } from '../../kernel/json';
import type { Group } from './group';

/** A live room in the list that the operator shows to everybody. */
export interface ListedRoom extends Pick<Group, 'groupId' | 'name' | 'avatarUrl'> {
  /** How many are in it, some seconds ago. */
  readonly memberCount: number;
}

/** A stretch of that list; `nextStart` is absent on the last. */
export interface ListedRoomPage {
  readonly rooms: readonly ListedRoom[];
  readonly nextStart?: number;
}

/** Rooms of a page that are believed: more than our server sends. */
const MOST_ON_A_PAGE = 50;

/** Longest text that is believed, in UTF-16 units: more than the chat service takes. */
const LONGEST_TEXT = 512;

/** An untrusted answer of our server as a page; undefined when it is none. Rooms without an ID are left out, and each stands once. */
export function parseListedRooms(value: unknown): ListedRoomPage | undefined {
  const { rooms, nextStart } = asRecord(value) ?? {};
  if (!Array.isArray(rooms)) return undefined;
  const byId = new Map<string, ListedRoom>();
  for (const item of (rooms as readonly unknown[]).slice(0, MOST_ON_A_PAGE)) {
    const room = roomOf(item);
    if (room !== undefined) byId.set(room.groupId, room);
  }
  const hasMore = Number.isSafeInteger(nextStart) && Number(nextStart) > 0;
  return { rooms: [...byId.values()], ...(hasMore && { nextStart: Number(nextStart) }) };
}

function roomOf(value: unknown): ListedRoom | undefined {
  const { groupId, name, pictureUrl, memberCount } = asRecord(value) ?? {};
  const id = textOf(groupId);
  if (id === '') return undefined;
  const count = typeof memberCount === 'number' && memberCount > 0 ? Math.floor(memberCount) : 0;
  return { groupId: id, name: textOf(name), avatarUrl: textOf(pictureUrl), memberCount: count };
}

function textOf(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : '';
}
