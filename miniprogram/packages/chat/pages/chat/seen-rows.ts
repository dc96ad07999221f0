import { asRecord } from '../../../../kernel/json';
import type { Measurable } from '../../../../binding/measured-box';

/** Where something begins and ends from top to bottom, in CSS px. */
export interface Stretch {
  readonly topPx: number;
  readonly endPx: number;
}

/** Enough of a row to be read: half of it, or of the list where it is taller than that. */
export function isInSight(row: Stretch, list: Stretch): boolean {
  const seenPx = Math.min(row.endPx, list.endPx) - Math.max(row.topPx, list.topPx);
  const heightPx = Math.min(row.endPx - row.topPx, list.endPx - list.topPx);
  return heightPx > 0 && seenPx >= heightPx / 2;
}

/** Measures which rows of the list are on the screen: one question, however often the list was scrolled, and no data. */
export function seenRows(page: Measurable): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const query = page.createSelectorQuery();
    query.select('#list').boundingClientRect();
    query.selectAll('.message').boundingClientRect();
    query.exec(([box, rows]: readonly unknown[]) => {
      const list = stretchOf(box);
      const all = Array.isArray(rows) ? (rows as readonly unknown[]) : [];
      resolve(list === undefined ? [] : all.flatMap((row) => seenRow(row, list)));
    });
  });
}

function seenRow(value: unknown, list: Stretch): readonly string[] {
  const row = stretchOf(value);
  const id = asRecord(asRecord(value)?.['dataset'])?.['row'];
  return row !== undefined && typeof id === 'string' && isInSight(row, list) ? [id] : [];
}

function stretchOf(value: unknown): Stretch | undefined {
  const { top, bottom } = asRecord(value) ?? {};
  return typeof top === 'number' && typeof bottom === 'number'
    ? { topPx: top, endPx: bottom }
    : undefined;
}
