import { asRecord } from '../../kernel/json';
import type { Group, GroupRole } from './group';
import type { Person } from '../person/person';

/** Why I am not in a live room any more. */
export type RoomEnd = 'banned' | 'dismissed';

/** A live room that I was in on this device: the service lists none. */
export type VisitedRoom = Pick<Group, 'groupId' | 'name' | 'avatarUrl'>;

/** Somebody who is in a live room. */
export interface RoomGuest extends Person {
  readonly role: GroupRole;
  /** When they came in, by the service's clock; 0 where it is not told. */
  readonly cameAtMs: number;
}

/** Guests whom the service names at most: the last to come in. */
export const MOST_GUESTS = 1_000;

/** Rooms that are remembered; the one entered longest ago gives way. */
export const MOST_VISITED = 20;

/** Longest text of a stored room that is believed, in UTF-16 units: more than the service takes. */
const LONGEST_TEXT = 512;

/** Reads stored rooms, newest first; those without an ID are left out, and each stands once. */
export function parseVisitedRooms(value: unknown): readonly VisitedRoom[] {
  if (!Array.isArray(value)) return [];
  const rooms = new Map<string, VisitedRoom>();
  for (const item of (value as readonly unknown[]).slice(0, MOST_VISITED)) {
    const fields = asRecord(item) ?? {};
    const groupId = textOf(fields['groupId']);
    if (groupId === '' || rooms.has(groupId)) continue;
    const [name, avatarUrl] = [textOf(fields['name']), textOf(fields['avatarUrl'])];
    rooms.set(groupId, { groupId, name, avatarUrl });
  }
  return [...rooms.values()];
}

function textOf(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : '';
}
