import { ListWindow } from '../../../view-models/list-window';
import type { ListView } from '../../../view-models/list-window';

/** What a list of people has of each: the letter that stands above the first of a section is empty on the others. */
export interface Lettered {
  readonly id: string;
  readonly letter: string;
}

/** Heights of the list's parts in px, as its styles make them. */
export interface PickHeights {
  readonly rowPx: number;
  readonly letterPx: number;
}

/**
 * A long list of people with letters between them, of which a window is on the page. Rows have one height, letters another; where each
 * row begins is known without measuring.
 */
export class PickList<Row extends Lettered> implements ListView {
  readonly window = new ListWindow();
  private rows: readonly Row[] = [];
  private places = new Map<string, number>();
  /** Where each row begins (its letter included), and the end of the list. */
  private tops: readonly number[] = [0];

  get count(): number {
    return this.rows.length;
  }

  /** The letters of the list with the height at which each begins. */
  get letters(): readonly { readonly letter: string; readonly topPx: number }[] {
    return this.rows.flatMap(({ letter }, index) =>
      letter === '' ? [] : [{ letter, topPx: this.tops[index] ?? 0 }],
    );
  }

  /** The rows in the window. */
  get shown(): readonly Row[] {
    const { start, ids } = this.window;
    return this.rows.slice(start, start + ids.length);
  }

  get spaceAbovePx(): number {
    return this.tops[this.window.start] ?? 0;
  }

  get spaceBelowPx(): number {
    const end = this.window.start + this.window.ids.length;
    return (this.tops[this.count] ?? 0) - (this.tops[end] ?? 0);
  }

  ids(start: number, end: number): readonly string[] {
    return this.rows.slice(start, end).map(({ id }) => id);
  }

  indexOf(id: string): number {
    return this.places.get(id) ?? -1;
  }

  /** Takes another list: from its top, or where the old one was. */
  replace(rows: readonly Row[], heights: PickHeights, isFromTop: boolean): void {
    this.rows = rows;
    this.places = new Map(rows.map(({ id }, index) => [id, index]));
    let top = 0;
    this.tops = [
      0,
      ...rows.map(({ letter }) => {
        top += heights.rowPx + (letter === '' ? 0 : heights.letterPx);
        return top;
      }),
    ];
    if (isFromTop) this.window.reset(this);
    else this.window.follow(this);
  }

  /** The list was scrolled; true when other rows are in the window now. */
  scrolled(scrollTopPx: number, viewportPx: number): boolean {
    return this.window.reveal(this, this.rowAt(scrollTopPx), this.rowAt(scrollTopPx + viewportPx));
  }

  private rowAt(px: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tops[middle + 1] ?? Infinity) <= px) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
