import { ListWindow } from './list-window';
import type { ListView } from './list-window';

/** What a list of people has of each. */
export interface Lettered {
  readonly id: string;
  /** What stands above the first of a section; empty on the others. */
  readonly heading: string;
}

/** Heights of the list's parts in px, as its styles make them. */
export interface RowHeights {
  readonly rowPx: number;
  readonly headingPx: number;
}

/**
 * A long list of people with headings between them, of which a window is on the page. Rows have one height, headings another; where each
 * row begins is known without measuring.
 */
export class LetteredList<Row extends Lettered> implements ListView {
  readonly window = new ListWindow();
  private rows: readonly Row[] = [];
  private places = new Map<string, number>();
  /** Where each row begins (its heading included), and the end of the list. */
  private tops: readonly number[] = [0];

  get count(): number {
    return this.rows.length;
  }

  /** The headings of the list with the height at which each begins. */
  get headings(): readonly { readonly heading: string; readonly topPx: number }[] {
    return this.rows.flatMap(({ heading }, index) =>
      heading === '' ? [] : [{ heading, topPx: this.tops[index] ?? 0 }],
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
  replace(rows: readonly Row[], heights: RowHeights, isFromTop: boolean): void {
    this.rows = rows;
    this.places = new Map(rows.map(({ id }, index) => [id, index]));
    let top = 0;
    this.tops = [
      0,
      ...rows.map(({ heading }) => {
        top += heights.rowPx + (heading === '' ? 0 : heights.headingPx);
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

  /** The rows that are on the screen, in part at least. */
  inSight(scrollTopPx: number, viewportPx: number): readonly Row[] {
    return this.rows.slice(this.rowAt(scrollTopPx), this.rowAt(scrollTopPx + viewportPx) + 1);
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
