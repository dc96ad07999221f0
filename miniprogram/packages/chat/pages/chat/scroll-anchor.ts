/** Where a row stands on the screen and how far its list is scrolled, at one moment; in CSS px. */
export interface RowPlace {
  readonly topPx: number;
  readonly endPx: number;
  readonly scrollTopPx: number;
}

/**
 * How far the list has to be scrolled on so that a row's lower edge is where it was before rows came or went above it. (The lower
 * one: a time separator may come or go at the upper.)
 *
 * Between the two moments the finger may have scrolled, and the browser's own scroll anchoring may have held the row's lower edge,
 * its upper edge, or nothing. What happened is not told; the explanation that needs the least movement of the finger is taken.
 */
export function anchorCorrectionPx(before: RowPlace, after: RowPlace): number {
  const movedPx = after.endPx - before.endPx;
  const grownAbovePx = movedPx + after.scrollTopPx - before.scrollTopPx;
  if (grownAbovePx === 0) return 0;
  const grownItselfPx = movedPx - (after.topPx - before.topPx);
  const corrections = [0, grownItselfPx, grownAbovePx];
  return corrections.reduce((best, correction) =>
    Math.abs(movedPx - correction) < Math.abs(movedPx - best) ? correction : best,
  );
}
