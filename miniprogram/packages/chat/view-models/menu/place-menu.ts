/** A rectangle on the page, in px from its upper left corner. */
export interface Rect {
  readonly leftPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
}

/** The largest that a menu can become; it may turn out lower. */
export interface MenuSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where a menu stands. It hangs from `edge`, so that it touches its bubble however high it turns out. */
export interface MenuPlace {
  readonly edge: 'top' | 'bottom';
  /** From that edge of the page. */
  readonly offsetPx: number;
  readonly leftPx: number;
  /** The arrow's tip, from the menu's left edge. `over` has none: the menu lies on the bubble. */
  readonly arrowPx: number;
  readonly side: 'above' | 'below' | 'over';
  /** Where the menu can become higher than what is seen of the list: what it may take of that. The rest is scrolled to. */
  readonly mostPx?: number;
}

/** Between the bubble and the menu: the arrow and a little air. */
const GAP_PX = 10;

/** The least distance of the menu from the edges of the page. */
const MARGIN_PX = 8;

/** The arrow stays this far from the menu's rounded corners. */
const ARROW_INSET_PX = 20;

/** A row of reactions and a row of items, however little is seen of the list. */
const LEAST_HEIGHT_PX = 140;

const COLUMNS = 5;
const CELL_WIDTH_PX = 60;
const PADDING_PX = 6;

/** Above and below a cell's picture and words, the picture, and the gap between them. */
const CELL_FRAME_PX = 8 + 22 + 4 + 8;

/** Two lines of a label at the standard font size. */
const LABEL_HEIGHT_PX = 2 * 14;

/** The row of reactions above the items, with its line. */
const QUICK_HEIGHT_PX = 44 + 9;

/** Six reactions and the rest, each as wide as a finger. */
const QUICK_WIDTH_PX = 7 * 44;

/**
 * The largest that a menu of `count` items becomes: rows of five, labels of two lines.
 * @param hasQuick there is a row of reactions above them
 */
export function menuSize(
  count: number,
  pageWidthPx: number,
  fontScale: number,
  hasQuick = false,
): MenuSize {
  const columns = Math.min(COLUMNS, count);
  const rows = Math.ceil(count / COLUMNS);
  const fitting = Math.floor((pageWidthPx - 2 * MARGIN_PX - 2 * PADDING_PX) / COLUMNS);
  const cellPx = Math.min(fitting, Math.round(CELL_WIDTH_PX * Math.max(1, fontScale)));
  const itemsPx = rows * (CELL_FRAME_PX + Math.ceil(LABEL_HEIGHT_PX * fontScale));
  const quickPx = hasQuick ? Math.min(QUICK_WIDTH_PX, fitting * COLUMNS) : 0;
  return {
    widthPx: Math.max(columns * cellPx, quickPx) + 2 * PADDING_PX,
    heightPx: itemsPx + (hasQuick ? QUICK_HEIGHT_PX : 0) + 2 * PADDING_PX,
  };
}

/**
 * Places a menu at a bubble: above it if it fits, else below, else over the middle of what is seen of it.
 * @param seen the part of the page where bubbles are seen, the message list; the menu stays in it, clear of the keyboard
 */
export function placeMenu(bubble: Rect, menu: MenuSize, page: Rect, seen: Rect): MenuPlace {
  const topPx = clamp(bubble.topPx, seen.topPx, seen.bottomPx);
  const bottomPx = clamp(bubble.bottomPx, seen.topPx, seen.bottomPx);
  const centrePx = (bubble.leftPx + bubble.rightPx) / 2;
  const lastLeftPx = page.rightPx - MARGIN_PX - menu.widthPx;
  const leftPx = clamp(centrePx - menu.widthPx / 2, page.leftPx + MARGIN_PX, lastLeftPx);
  const arrowPx = clamp(centrePx - leftPx, ARROW_INSET_PX, menu.widthPx - ARROW_INSET_PX);
  const needsPx = menu.heightPx + GAP_PX + MARGIN_PX;
  if (topPx - seen.topPx >= needsPx) {
    const offsetPx = page.bottomPx - topPx + GAP_PX;
    return { edge: 'bottom', offsetPx, leftPx, arrowPx, side: 'above' };
  }
  if (seen.bottomPx - bottomPx >= needsPx)
    return { edge: 'top', offsetPx: bottomPx + GAP_PX, leftPx, arrowPx, side: 'below' };
  const middlePx = (topPx + bottomPx - menu.heightPx) / 2;
  const lastTopPx = seen.bottomPx - MARGIN_PX - menu.heightPx;
  const offsetPx = clamp(middlePx, seen.topPx + MARGIN_PX, lastTopPx);
  const mostPx = seen.bottomPx - seen.topPx - 2 * MARGIN_PX;
  const limit = menu.heightPx > mostPx ? { mostPx: Math.max(mostPx, LEAST_HEIGHT_PX) } : {};
  return { edge: 'top', offsetPx, leftPx, arrowPx, side: 'over', ...limit };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
