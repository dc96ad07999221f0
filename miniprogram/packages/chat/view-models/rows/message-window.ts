import { RowIds } from './row-ids';
import { RowSlots, SLOT_ROWS, WINDOW_ROWS } from './row-slots';
import { entryKeyOf } from '../../../../stores/timeline/timeline';
import { missingCase } from '../../../../kernel/missing-case';
import type { Message } from '../../../../domain/message/message';
import type { MessageRow } from './message-row';
import type { Patch } from '../../../../view-models/screen';
import type { Stretch, Timeline, TimelineChange } from '../../../../stores/timeline/timeline';

/** Makes the row of the message at `index` of the timeline. */
export type RowMaker = (rowId: string, index: number) => MessageRow;

/**
 * The stretch of a timeline that is on the page: a contiguous range of at most {@link WINDOW_ROWS} messages. It follows the
 * timeline's changes, grows by pages at either end, and gives up rows at the other.
 */
export class MessageWindow {
  private readonly rows: RowSlots<MessageRow>;
  private readonly ids = new RowIds();
  private start = 0;
  private end = 0;

  constructor(
    private readonly timeline: Timeline,
    private readonly makeRow: RowMaker,
    emit: (patch: Patch) => void,
    private readonly hasOlder: () => boolean = () => false,
  ) {
    this.rows = new RowSlots(emit);
  }

  /** The index behind the newest message in the window. */
  get endIndex(): number {
    return this.end;
  }

  /** True when the newest message is in the window. */
  get isAtNewest(): boolean {
    return this.end === this.timeline.length && this.start >= this.timeline.gap;
  }

  /** True when nothing is known that follows the window without a hole. */
  get isAtEnd(): boolean {
    return this.end === this.stretch.to;
  }

  /** True when nothing is known that precedes the window without a hole. */
  get isAtStart(): boolean {
    return this.start <= this.firstOf(this.stretch);
  }

  get firstRowId(): string | undefined {
    return this.rows.at(0)?.id;
  }

  get lastRowId(): string | undefined {
    return this.rows.at(this.rows.length - 1)?.id;
  }

  /** The message that a row shows; undefined once either is gone. */
  messageOf(rowId: string): Message | undefined {
    const key = this.ids.entryOf(rowId);
    return key === undefined ? undefined : this.timeline.findByKey(key);
  }

  /** The row of the first message in the window that `accepts` agrees with. */
  findRow(accepts: (message: Message) => boolean): string | undefined {
    const [index] = this.indexesOf(accepts);
    return index === undefined ? undefined : this.rowIdAt(index);
  }

  /** The row as it is shown. */
  shownRow(rowId: string): MessageRow | undefined {
    return this.rows.all.find(({ id }) => id === rowId);
  }

  /** The row of a message; undefined where it is not in the window. */
  rowOf(message: Message): string | undefined {
    return this.ids.find(message);
  }

  /** Makes the row of a message anew, if it is in the window: something beside the message changed. */
  refreshMessage(message: Message): void {
    const key = entryKeyOf(message);
    this.refreshWhere((other) => entryKeyOf(other) === key);
  }

  /** Moves the window to the newest messages. */
  showNewest(): void {
    const { length } = this.timeline;
    this.replace(length - SLOT_ROWS, length, length);
  }

  /** Moves the window to the message at `index` and its neighbours, unless it is in the window already. Its row. */
  showAround(index: number): string {
    if (index < this.start || index >= this.end)
      this.replace(index - SLOT_ROWS, index + SLOT_ROWS, index);
    return this.rowIdAt(index);
  }

  /** Takes up to a slot of older messages in; newer ones give way. False when there are none here. */
  growStart(): boolean {
    const from = Math.max(this.firstOf(this.stretch), this.start - SLOT_ROWS);
    if (from >= this.start) return false;
    const count = this.start - from;
    this.rows.prepend(this.make(from, this.start));
    this.start = from;
    // What was first had no neighbour above it.
    this.refresh(from + count);
    this.end -= this.rows.trimEnd();
    this.forgetOutside();
    return true;
  }

  /** Takes up to a slot of newer messages in; older ones give way. False when there are none here. */
  growEnd(): boolean {
    const to = Math.min(this.stretch.to, this.end + SLOT_ROWS);
    if (to === this.end) return false;
    this.extendTo(to);
    return true;
  }

  /**
   * Makes the rows agree with a change of the timeline. A message behind the window's end is taken in only when the window
   * follows the end; otherwise it waits for {@link growEnd}.
   */
  apply(change: TimelineChange, isFollowing: boolean): void {
    switch (change.type) {
      case 'reset':
        this.showNewest();
        return;
      case 'detached':
        // The rows stay as they are until the window is moved.
        this.start = 0;
        this.end = 0;
        return;
      case 'appended':
        this.refresh(change.index - 1);
        this.shiftFrom(change.index, change.count);
        return;
      case 'joined':
        this.refreshAround(change.index);
        return;
      case 'newest-replaced':
        return;
      case 'prepended':
        this.start += change.count;
        this.end += change.count;
        this.refreshReplies();
        return;
      case 'inserted':
        this.insert(change.index, isFollowing);
        return;
      case 'updated':
        this.refreshAround(change.index);
        this.refreshReplies(this.timeline.at(change.index));
        return;
      case 'removed':
        this.remove(change.index, change.message);
        return;
      default:
        missingCase(change);
    }
  }

  /** Makes every row anew, e.g. in another language; unchanged fields are not sent. */
  refreshAll(): void {
    for (let index = this.start; index < this.end; index++) this.refresh(index);
  }

  /** Makes the rows of some messages anew. */
  refreshWhere(isMeant: (message: Message) => boolean): void {
    for (const index of this.indexesOf(isMeant)) this.refresh(index);
  }

  /**
   * Where the rows begin at the earliest. As long as there are older messages, the oldest that is known has no row: of each row what
   * precedes it is known, so that none becomes another height where a page joins it.
   */
  private firstOf({ from, to }: Stretch): number {
    return from === 0 && to > 1 && this.hasOlder() ? 1 : from;
  }

  private get stretch(): Stretch {
    return this.timeline.stretchAt(this.start);
  }

  /** Shows these and no others, as far as they follow each other without a hole around `middle`. */
  private replace(start: number, end: number, middle = start): void {
    const stretch = this.timeline.stretchAt(middle);
    this.ids.keep(new Set());
    this.start = Math.max(Math.min(this.firstOf(stretch), middle), start);
    this.end = Math.min(stretch.to, end);
    this.rows.reset(this.make(this.start, this.end));
  }

  /** Makes the rows of these messages anew, where they are on the page, and those above them. */
  refreshMessages(messageIds: ReadonlySet<string>): void {
    for (const index of this.indexesOf(({ id }) => messageIds.has(id))) {
      this.refresh(index - 1);
      this.refresh(index);
    }
  }

  /** Messages came in at `index`, outside of the window. */
  private shiftFrom(index: number, count: number): void {
    if (index > this.start) return;
    this.start += count;
    this.end += count;
  }

  private insert(index: number, isFollowing: boolean): void {
    if (index < this.start) {
      this.start++;
      this.end++;
      return;
    }
    if (index >= this.end) {
      if (isFollowing && index === this.end) this.extendTo(index + 1);
      return;
    }
    const row = this.makeRow(this.rowIdAt(index), index);
    this.rows.insert(index - this.start, row);
    this.end++;
    this.refreshAround(index);
    this.trim(isFollowing);
  }

  private remove(index: number, message: Message): void {
    if (index < this.start) {
      this.start--;
      this.end--;
    } else if (index < this.end) {
      this.rows.remove(index - this.start);
      this.end--;
      this.ids.forget(message);
      this.refresh(index - 1);
      this.refresh(index);
      // Nothing is left of what was shown: its neighbours are, as far as there are any.
      if (this.rows.length === 0) this.showAround(Math.max(0, this.start - 1));
    }
  }

  private extendTo(end: number): void {
    const from = this.end;
    this.rows.append(this.make(from, end));
    this.end = end;
    this.refresh(from - 1);
    this.trim(true);
  }

  private trim(atStart: boolean): void {
    if (this.rows.length <= WINDOW_ROWS) return;
    if (atStart) this.start += this.rows.trimStart();
    else this.end -= this.rows.trimEnd();
    this.forgetOutside();
  }

  private refreshAround(index: number): void {
    for (const near of [index - 1, index, index + 1]) this.refresh(near);
  }

  /** A reply stops showing what was revoked: `original`, or whatever came to be known. */
  private refreshReplies(original?: Message): void {
    if (original !== undefined && original.revocation === undefined) return;
    for (let index = this.start; index < this.end; index++) {
      const answered = this.timeline.at(index)?.quote?.messageId;
      if (answered !== undefined && answered === (original?.id ?? answered)) this.refresh(index);
    }
  }

  private refresh(index: number): void {
    if (index < this.start || index >= this.end) return;
    this.rows.set(index - this.start, this.makeRow(this.rowIdAt(index), index));
  }

  private indexesOf(accepts: (message: Message) => boolean): readonly number[] {
    const found = [];
    for (let index = this.start; index < this.end; index++) {
      const message = this.timeline.at(index);
      if (message && accepts(message)) found.push(index);
    }
    return found;
  }

  private make(from: number, to: number): MessageRow[] {
    const rows = [];
    for (let index = from; index < to; index++) rows.push(this.makeRow(this.rowIdAt(index), index));
    return rows;
  }

  private rowIdAt(index: number): string {
    const message = this.timeline.at(index);
    return message ? this.ids.of(message) : '';
  }

  private forgetOutside(): void {
    this.ids.keep(new Set(this.rows.all.map(({ id }) => id)));
  }
}
