/** Where a row stands on the screen and how far its list is scrolled, at one moment; in CSS px. */
export interface RowPlace {
  readonly topPx: number;
  readonly endPx: number;
  readonly scrollTopPx: number;
}

/** How much likelier a finger that brought more rows in goes on than turns around in the same moment. */
const TURNING_COST = 4;

/**
 * How far the list has to be scrolled on so that a row's lower edge is where it was before rows came or went above it. (The lower
 * one: a time separator may come or go at the upper.)
 *
 * Between the two moments the finger may have scrolled, and the browser's own scroll anchoring may have held the row's lower edge,
 * its upper edge, or nothing. What happened is not told; the explanation that needs the least movement of the finger is taken.
 * @param jumpPx how far the list was scrolled while the rows came: nearer to it than the two moments, the finger moved less
 * @param grew where rows came in: the finger was on its way there
 */
export function anchorCorrectionPx(
  before: RowPlace,
  after: RowPlace,
  jumpPx: number,
  grew: 'start' | 'end',
): number {
  const movedPx = after.endPx - before.endPx;
  const grownAbovePx = movedPx + after.scrollTopPx - before.scrollTopPx;
  if (grownAbovePx === 0) return 0;
  const grownItselfPx = movedPx - (after.topPx - before.topPx);
  const corrections = [0, grownItselfPx, grownAbovePx];
  const costOf = (correctionPx: number): number => {
    const fingerPx = jumpPx - (grownAbovePx - correctionPx);
    const isOnItsWay = grew === 'start' ? fingerPx <= 0 : fingerPx >= 0;
    return Math.abs(fingerPx) * (isOnItsWay ? 1 : TURNING_COST);
  };
  return corrections.reduce((best, correction) =>
    costOf(correction) < costOf(best) ? correction : best,
  );
}

/**
 * How far a list is scrolled while rows come in, told apart from what the finger does before and after that: the list's height says
 * which of its scroll events were before and which after.
 */
export class ScrollTrace {
  private toPx: number | undefined;

  /** @param fromPx where the list stands before the rows come */
  constructor(
    private readonly heightPx: number,
    private fromPx: number,
  ) {}

  /** The list was scrolled. */
  scrolled(scrollTopPx: number, scrollHeightPx: number): void {
    if (scrollHeightPx === this.heightPx) this.fromPx = scrollTopPx;
    else this.toPx ??= scrollTopPx;
  }

  /** @param scrollTopPx where the list stands with the rows */
  jumpPx(scrollTopPx: number): number {
    return (this.toPx ?? scrollTopPx) - this.fromPx;
  }
}
