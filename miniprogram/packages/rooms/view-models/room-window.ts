import { asJson } from '../../../kernel/json';
import type { Clock } from '../../../platform/platform';
import type { Dispose } from '../../../kernel/disposables';
import type { Patch } from '../../../view-models/screen';
import type { RoomRow } from './live-room-data';

/** Rows in one slot: the unit in which the oldest rows go. */
export const ROOM_SLOT_ROWS = 20;

/** Rows on the page at most; a full slot may come on top until the next flush. At five nodes each they stay below 1,000 nodes. */
export const ROOM_ROWS = 120;

/** The least time between two changes of the list, in ms: five a second can still be read. */
export const ROOM_FLUSH_MS = 200;

/** Rows that come in with one change; of more, the oldest are never shown. Three screens are more than anybody reads in that time. */
export const ROOM_FLUSH_ROWS = 40;

/** A row that waits, and whether it gives way first. */
export interface Waiting {
  readonly row: RoomRow;
  readonly isMinor: boolean;
}

interface Slot {
  readonly name: string;
  rows: RoomRow[];
}

/** What the window tells the screen around it. */
export interface RoomWindowHost {
  patch(patch: Patch): void;
  /** Rows came to the end of the list, and whoever looks is there. */
  grew(): void;
  /** So many rows wait for somebody who reads further up. */
  waiting(count: number): void;
  /** The oldest rows of the page had to go. */
  cut(): void;
  /** A row that tells that so many were never shown, in their place. */
  leftOut(id: string, count: number): RoomRow;
}

/**
 * The rows of a live room that are on the page. However much comes, the page changes five times a second at most, by 40 rows at most:
 * of a flood the oldest rows are dropped, those that nobody misses before all others, and a row says how many. Rows stay on the page in slots, of which the
 * oldest go as new ones come; nothing that is shown already is sent again.
 */
export class RoomWindow {
  private readonly slots: Slot[] = [];
  private readonly freeNames: string[] = [];
  private namesMade = 0;
  private pending: Waiting[] = [];
  private waitingCount = 0;
  private leftOutCount = 0;
  private gapsMade = 0;
  /** Whoever looks is at the end, and sees what comes. */
  isFollowing = true;
  private flushedAtMs = -Infinity;
  private cancelFlush: Dispose | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly host: RoomWindowHost,
  ) {}

  add(rows: readonly Waiting[]): void {
    if (rows.length === 0) return;
    this.pending.push(...rows);
    this.waitingCount += rows.length;
    const before = saidCount(this.pending);
    this.pending = mostWanted(this.pending, ROOM_FLUSH_ROWS);
    this.leftOutCount += before - saidCount(this.pending);
    this.schedule();
  }

  /** A row looks different; false where it is not on the page and does not wait for it. */
  set(row: RoomRow): boolean {
    let isKnown = this.pending.some((each) => each.row.id === row.id);
    this.pending = this.pending.map((each) => (each.row.id === row.id ? { ...each, row } : each));
    for (const { name, rows } of this.slots) {
      const index = rows.findIndex(({ id }) => id === row.id);
      if (index < 0) continue;
      rows[index] = row;
      this.host.patch({ [`slots.${name}[${index}]`]: asJson(row) });
      isKnown = true;
    }
    return isKnown;
  }

  /** Whether whoever looks is at the end, and wants to see what comes; what came meanwhile is shown then. */
  follow(isFollowing: boolean): void {
    if (this.isFollowing === isFollowing) return;
    this.isFollowing = isFollowing;
    if (isFollowing && this.pending.length > 0) this.flush();
  }

  dispose(): void {
    this.cancelFlush?.();
    this.cancelFlush = undefined;
  }

  private schedule(): void {
    if (this.cancelFlush !== undefined) return;
    const waitMs = Math.max(0, this.flushedAtMs + ROOM_FLUSH_MS - this.clock.nowMs());
    this.cancelFlush = this.clock.after(waitMs, () => this.flush());
  }

  private flush(): void {
    this.dispose();
    this.flushedAtMs = this.clock.nowMs();
    if (!this.isFollowing) {
      this.host.waiting(this.waitingCount);
      return;
    }
    const rows = this.pending.map(({ row }) => row);
    this.pending = [];
    this.waitingCount = 0;
    this.append([...this.gap(), ...rows]);
    this.host.waiting(0);
    this.host.grew();
  }

  /** Where something was dropped that somebody may miss, a row says so. */
  private gap(): readonly RoomRow[] {
    const count = this.leftOutCount;
    if (count === 0) return [];
    this.leftOutCount = 0;
    this.gapsMade += 1;
    return [this.host.leftOut(`gap-${this.gapsMade}`, count)];
  }

  private append(rows: readonly RoomRow[]): void {
    const before = this.slots.length;
    for (const row of rows) {
      const last = this.slots[this.slots.length - 1];
      if (last !== undefined && last.rows.length < ROOM_SLOT_ROWS) {
        this.host.patch({ [`slots.${last.name}[${last.rows.length}]`]: asJson(row) });
        last.rows.push(row);
      } else {
        const name = this.freeNames.shift() ?? `r${(this.namesMade++).toString(36)}`;
        this.slots.push({ name, rows: [row] });
        this.host.patch({ [`slots.${name}`]: [asJson(row)] });
      }
    }
    const dropped = this.dropOldest();
    if (dropped) this.host.cut();
    if (dropped || this.slots.length !== before)
      this.host.patch({ order: this.slots.map(({ name }) => name) });
  }

  private dropOldest(): boolean {
    let isDropped = false;
    const count = (): number => this.slots.reduce((sum, { rows }) => sum + rows.length, 0);
    while (count() > ROOM_ROWS) {
      const slot = this.slots.shift();
      if (slot === undefined) break;
      this.freeNames.push(slot.name);
      isDropped = true;
    }
    return isDropped;
  }
}

/** How many rows are more than what nobody misses. */
function saidCount(rows: readonly Waiting[]): number {
  return rows.filter(({ isMinor }) => !isMinor).length;
}

/** The `most` rows that are wanted most, in their order: what nobody misses goes first, then the oldest; my own stay. */
function mostWanted(rows: Waiting[], most: number): Waiting[] {
  let excess = rows.length - most;
  if (excess <= 0) return rows;
  const withoutMinor = rows.filter(({ isMinor }) => !isMinor || (excess -= 1) < 0);
  excess = withoutMinor.length - most;
  return withoutMinor.filter(({ row }) => row.isOwn || (excess -= 1) < 0);
}
