import { asRecord } from '../../../../kernel/json';
import type { RowPlace } from './scroll-anchor';
import type { Measurable } from '../../../../binding/measured-box';

/** Where the message list stands at one moment; everything in CSS px. */
export interface ListMeasure {
  /** Its upper edge, as rows' edges are given. */
  readonly topPx: number;
  readonly heightPx: number;
  readonly scrollTopPx: number;
  readonly scrollHeightPx: number;
  /** The row that was asked for; undefined where it is not in the list. */
  readonly row: RowPlace | undefined;
  scrollTo(topPx: number, isSmooth: boolean): void;
}

/** Measures the list, and a row of it by its ID; undefined while the list is not on the page. */
export function measureList(
  page: Measurable,
  rowId: string | undefined,
): Promise<ListMeasure | undefined> {
  return new Promise((resolve) => {
    const query = page.createSelectorQuery();
    query.select('#list').boundingClientRect();
    query.select('#list').scrollOffset();
    query.select('#list').node();
    if (rowId !== undefined) query.select(`#row-${rowId}`).boundingClientRect();
    query.exec(([box, offset, holder, row]: readonly unknown[]) => {
      const node = asRecord(holder)?.['node'];
      const heightPx = numberOf(box, 'height');
      const scrollTopPx = numberOf(offset, 'scrollTop');
      const scrollHeightPx = numberOf(offset, 'scrollHeight');
      if (heightPx === undefined || scrollTopPx === undefined || scrollHeightPx === undefined) {
        resolve(undefined);
        return;
      }
      resolve({
        topPx: numberOf(box, 'top') ?? 0,
        heightPx,
        scrollTopPx,
        scrollHeightPx,
        row: placeOf(row, scrollTopPx),
        scrollTo: (top, isSmooth) => {
          if (isScrollable(node)) node.scrollTo({ top, animated: isSmooth });
        },
      });
    });
  });
}

function placeOf(row: unknown, scrollTopPx: number): RowPlace | undefined {
  const topPx = numberOf(row, 'top');
  const endPx = numberOf(row, 'bottom');
  return topPx === undefined || endPx === undefined ? undefined : { topPx, endPx, scrollTopPx };
}

function numberOf(value: unknown, name: string): number | undefined {
  const field = asRecord(value)?.[name];
  return typeof field === 'number' ? field : undefined;
}

function isScrollable(node: unknown): node is WechatMiniprogram.ScrollViewContext {
  return typeof node === 'object' && node !== null && 'scrollTo' in node;
}
