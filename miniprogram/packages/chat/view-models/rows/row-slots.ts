import { asJson } from '../../../../kernel/json';
import type { Json } from '../../../../kernel/json';
import type { Patch } from '../../../../view-models/screen';

/** Rows in one slot: the unit in which a window grows by pages and shrinks. */
export const SLOT_ROWS = 20;

/** Rows in all slots together. WeChat's experience score wants at most 60 children under one node; four are left for what
 * stands around the rows. */
export const WINDOW_ROWS = 56;

interface Slot<Row> {
  readonly name: string;
  rows: Row[];
}

/**
 * The rows of a message list, kept as slots so that each change sends only what changed: the template walks `order` and, inside,
 * `slots[name]`. Names are reused once a slot is dropped; what a dropped slot held stays in the page's data, unseen, until then.
 * Every method tells `emit` the patch that makes the page agree.
 */
export class RowSlots<Row extends { readonly id: string }> {
  private slots: Slot<Row>[] = [];
  private readonly freeNames: string[] = [];
  private namesMade = 0;

  constructor(private readonly emit: (patch: Patch) => void) {}

  get length(): number {
    return this.slots.reduce((sum, slot) => sum + slot.rows.length, 0);
  }

  get all(): readonly Row[] {
    return this.slots.flatMap(({ rows }) => rows);
  }

  at(index: number): Row | undefined {
    const place = this.placeOf(index);
    return place && place.slot.rows[place.offset];
  }

  /** Adds rows at the end, filling the last slot first. */
  append(rows: readonly Row[]): void {
    for (const row of rows) this.appendOne(row);
  }

  /** Adds rows at the start as slots of their own; no existing row is sent again. */
  prepend(rows: readonly Row[]): void {
    for (let end = rows.length; end > 0; end -= SLOT_ROWS) {
      const slot = this.makeSlot(rows.slice(Math.max(0, end - SLOT_ROWS), end));
      this.slots.unshift(slot);
      this.emit({ [`slots.${slot.name}`]: asJson(slot.rows.slice()) });
    }
    if (rows.length > 0) this.emitOrder();
  }

  /** Puts a row before the one at `index`; rewrites one slot, split in two when it is full. */
  insert(index: number, row: Row): void {
    const place = this.placeOf(index);
    if (!place) {
      this.appendOne(row);
      return;
    }
    const { slot, offset } = place;
    slot.rows.splice(offset, 0, row);
    if (slot.rows.length > SLOT_ROWS) this.split(slot);
    this.emit({ [`slots.${slot.name}`]: asJson(slot.rows.slice()) });
  }

  /** Takes one row away; rewrites its slot, or drops the slot when it was the last row. */
  remove(index: number): void {
    const place = this.placeOf(index);
    if (!place) return;
    const { slot, offset } = place;
    slot.rows.splice(offset, 1);
    if (slot.rows.length === 0) {
      this.release(slot);
      this.emitOrder();
    } else {
      this.emit({ [`slots.${slot.name}`]: asJson(slot.rows.slice()) });
    }
  }

  /** Replaces a row by a newer value of it: sends the fields that changed. */
  set(index: number, row: Row): void {
    const place = this.placeOf(index);
    const before = place?.slot.rows[place.offset];
    if (!place || before === undefined) return;
    place.slot.rows[place.offset] = row;
    const patch = rowPatch(`slots.${place.slot.name}[${place.offset}]`, before, row);
    if (Object.keys(patch).length > 0) this.emit(patch);
  }

  /** Drops slots at the start until the window fits; answers how many rows went. */
  trimStart(): number {
    return this.trim(() => this.slots[0]);
  }

  /** Drops slots at the end until the window fits; answers how many rows went. */
  trimEnd(): number {
    return this.trim(() => this.slots[this.slots.length - 1]);
  }

  /** Replaces everything. */
  reset(rows: readonly Row[]): void {
    for (const slot of [...this.slots]) this.release(slot);
    for (let start = 0; start < rows.length; start += SLOT_ROWS) {
      const slot = this.makeSlot(rows.slice(start, start + SLOT_ROWS));
      this.slots.push(slot);
      this.emit({ [`slots.${slot.name}`]: asJson(slot.rows.slice()) });
    }
    this.emitOrder();
  }

  private trim(next: () => Slot<Row> | undefined): number {
    let dropped = 0;
    while (this.length > WINDOW_ROWS) {
      const slot = next();
      if (!slot) break;
      dropped += slot.rows.length;
      this.release(slot);
    }
    if (dropped > 0) this.emitOrder();
    return dropped;
  }

  private appendOne(row: Row): void {
    const last = this.slots[this.slots.length - 1];
    if (last && last.rows.length < SLOT_ROWS) {
      this.emit({ [`slots.${last.name}[${last.rows.length}]`]: asJson(row) });
      last.rows.push(row);
      return;
    }
    const slot = this.makeSlot([row]);
    this.slots.push(slot);
    this.emit({ [`slots.${slot.name}`]: [asJson(row)] });
    this.emitOrder();
  }

  private split(slot: Slot<Row>): void {
    const tail = this.makeSlot(slot.rows.splice(SLOT_ROWS / 2));
    this.slots.splice(this.slots.indexOf(slot) + 1, 0, tail);
    this.emit({ [`slots.${tail.name}`]: asJson(tail.rows.slice()) });
    this.emitOrder();
  }

  private makeSlot(rows: readonly Row[]): Slot<Row> {
    const name = this.freeNames.shift() ?? `s${(this.namesMade++).toString(36)}`;
    return { name, rows: [...rows] };
  }

  private release(slot: Slot<Row>): void {
    this.slots = this.slots.filter((other) => other !== slot);
    this.freeNames.push(slot.name);
  }

  private emitOrder(): void {
    this.emit({ order: this.slots.map((slot) => slot.name) });
  }

  private placeOf(index: number): { slot: Slot<Row>; offset: number } | undefined {
    let offset = index;
    for (const slot of this.slots) {
      if (offset < slot.rows.length) return offset < 0 ? undefined : { slot, offset };
      offset -= slot.rows.length;
    }
    return undefined;
  }
}

/** The fields that differ. A field that went away becomes the nothing of its type, since a patch cannot take one out. */
function rowPatch(path: string, before: object, after: object): Patch {
  const old = before as Readonly<Record<string, Json>>;
  const fresh = after as Readonly<Record<string, Json>>;
  const patch: Record<string, Json> = {};
  for (const field of Object.keys({ ...old, ...fresh })) {
    if (old[field] === fresh[field]) continue;
    const nothing = typeof old[field] === 'boolean' ? false : '';
    patch[`${path}.${field}`] = fresh[field] ?? nothing;
  }
  return patch;
}
