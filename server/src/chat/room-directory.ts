import { MAX_GROUPS_AT_ONCE, type ChatApi, type RoomCard } from './chat-api';
import type { Clock } from '../clock';

/** How long an answer of the chat service is handed on: counts move slower than people look. */
const LIFE_MS = 10_000;

/** A stretch of the list; `nextStart` is absent on the last. */
export interface RoomPage {
  readonly rooms: readonly RoomCard[];
  readonly nextStart?: number;
}

/**
 * The live rooms that the operator shows to everybody. However many look, the chat service is asked once in ten seconds for each page;
 * those who ask at one moment wait for one answer.
 */
export class RoomDirectory {
  private readonly known = new Map<
    number,
    { readonly atMs: number; readonly rooms: Promise<readonly RoomCard[]> }
  >();

  constructor(
    private readonly chat: Pick<ChatApi, 'liveRoomsAmong'>,
    private readonly clock: Clock,
    private readonly groupIds: readonly string[],
  ) {}

  /**
   * @param start how many rooms of the list come before the page; pages begin at multiples of their length only
   * @throws Problem `chat-unavailable`
   */
  async page(start: number): Promise<RoomPage> {
    const first = Math.floor(start / MAX_GROUPS_AT_ONCE) * MAX_GROUPS_AT_ONCE;
    const next = first + MAX_GROUPS_AT_ONCE;
    const wanted = this.groupIds.slice(first, next);
    if (wanted.length === 0) return { rooms: [] };
    const rooms = await this.ask(first, wanted);
    return { rooms, ...(next < this.groupIds.length && { nextStart: next }) };
  }

  private ask(first: number, wanted: readonly string[]): Promise<readonly RoomCard[]> {
    const nowMs = this.clock.nowMs();
    const known = this.known.get(first);
    if (known !== undefined && nowMs - known.atMs < LIFE_MS) return known.rooms;
    const rooms = this.chat.liveRoomsAmong(wanted);
    this.known.set(first, { atMs: nowMs, rooms });
    // What failed is asked for again by the next who looks.
    rooms.catch(() => this.known.delete(first));
    return rooms;
  }
}
