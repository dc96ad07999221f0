import type { ListMeasure } from './list-measure';
import type { RowPlace } from './scroll-anchor';
import type { ShownPlace } from '../../view-models/rows/row-kind';

/** What stays free above a row at the top: the room of a pill. */
const ABOVE_TOP_PX = 60;

/** Scroll anchoring does nothing at the very top: a list that could move is moved off it for as long as the patch takes. */
export function nudge({ scrollTopPx, scrollHeightPx, heightPx }: ListMeasure): number {
  return scrollTopPx < 1 && scrollHeightPx - heightPx >= 1 ? 1 : 0;
}

/** How far the list has to be scrolled for a row to stand in its place. */
export function scrollTopOf(list: ListMeasure, row: RowPlace, place: ShownPlace): number {
  const roomPx = Math.max(0, list.heightPx - (row.endPx - row.topPx));
  const abovePx = place === 'top' ? Math.min(roomPx, ABOVE_TOP_PX) : roomPx / 2;
  const wantedPx = list.scrollTopPx + row.topPx - list.topPx - abovePx;
  return Math.max(0, Math.min(wantedPx, list.scrollHeightPx - list.heightPx));
}
