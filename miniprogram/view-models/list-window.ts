/** Rows in a window: with 12 nodes a row it stays under the 500 nodes that WeChat calls good. */
export const WINDOW_ROWS = 40;

/** The window moves in steps, so that a short scroll back and forth moves nothing. */
const STEP_ROWS = 10;

/** Rows that stay above and below what is seen before the window moves. */
const MARGIN_ROWS = 5;

/**
 * Which stretch of a long list is on the page: at most {@link WINDOW_ROWS} IDs in a row. It moves while the person scrolls; when
 * the list changes, it keeps the rows that are there, so that nothing that is looked at jumps.
 */
export class ListWindow {
  private startIndex = 0;
  private shown: readonly string[] = [];

  /** The index of the first row in the list. */
  get start(): number {
    return this.startIndex;
  }

  /** The rows, top to bottom. */
  get ids(): readonly string[] {
    return this.shown;
  }

  /** Goes to the top of another list. */
  reset(list: ListView): boolean {
    return this.take(list, 0);
  }

  /** Follows a changed list; true when other rows are in the window now, or in another order. */
  follow(list: ListView): boolean {
    return this.take(list, this.startIndex === 0 ? 0 : this.keptStart(list));
  }

  /** Moves if what is seen comes near an end of the window; true when it moved. Rows are counted from the list's first. */
  reveal(list: ListView, firstRow: number, lastRow: number): boolean {
    const end = this.startIndex + this.shown.length;
    const isShortAbove = this.startIndex > 0 && firstRow - this.startIndex < MARGIN_ROWS;
    const isShortBelow = end < list.count && end - lastRow < MARGIN_ROWS;
    if (!isShortAbove && !isShortBelow) return false;
    const centred = (firstRow + lastRow) / 2 - WINDOW_ROWS / 2;
    return this.take(list, Math.round(centred / STEP_ROWS) * STEP_ROWS);
  }

  private take(list: ListView, start: number): boolean {
    const lastStart = Math.max(0, list.count - WINDOW_ROWS);
    this.startIndex = Math.min(Math.max(0, start), lastStart);
    const ids = list.ids(this.startIndex, this.startIndex + WINDOW_ROWS);
    const isSame =
      ids.length === this.shown.length && ids.every((id, index) => id === this.shown[index]);
    this.shown = ids;
    return !isSame;
  }

  /** Where the window begins now if its rows stay: each row has an opinion, the middle one is not among those that moved. */
  private keptStart(list: ListView): number {
    const starts = this.shown
      .map((id, offset) => ({ index: list.indexOf(id), offset }))
      .filter(({ index }) => index >= 0)
      .map(({ index, offset }) => index - offset)
      .sort((a, b) => a - b);
    return starts[starts.length >> 1] ?? this.startIndex;
  }
}

/** A list as a window sees it. */
export interface ListView {
  readonly count: number;
  /** The IDs from `start` up to, not including, `end`. */
  ids(start: number, end: number): readonly string[];
  /** -1 when it is not in the list. */
  indexOf(id: string): number;
}
