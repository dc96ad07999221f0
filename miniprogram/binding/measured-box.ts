import { asRecord } from '../kernel/json';

/** Where a node stands on the screen. */
export interface Box {
  readonly topPx: number;
  readonly heightPx: number;
}

/** What was measured of each page, by selector; a page that is gone is forgotten with it. */
const boxes = new WeakMap<Measurable, Map<string, Promise<Box | undefined>>>();

/**
 * Where the node `selector` of a page stands; undefined while it is not there or has no height. It is measured once, until
 * {@link forgetBoxes}: asking the view layer takes longer than a frame, and a finger that scrolls would ask with each of them.
 */
export function measuredBox(page: Measurable, selector: string): Promise<Box | undefined> {
  const known = boxes.get(page) ?? new Map<string, Promise<Box | undefined>>();
  boxes.set(page, known);
  const box = known.get(selector);
  if (box !== undefined) return box;
  const measuring = measure(page, selector).then((measured) => {
    if (measured === undefined && known.get(selector) === measuring) known.delete(selector);
    return measured;
  });
  known.set(selector, measuring);
  return measuring;
}

/** Whatever a page measured is measured anew; with `selector`, that node only. */
export function forgetBoxes(page: Measurable, selector?: string): void {
  if (selector === undefined) boxes.delete(page);
  else boxes.get(page)?.delete(selector);
}

function measure(page: Measurable, selector: string): Promise<Box | undefined> {
  return new Promise((resolve) => {
    page
      .createSelectorQuery()
      .select(selector)
      .boundingClientRect((rect) => resolve(boxOf(rect)))
      .exec();
  });
}

function boxOf(rect: unknown): Box | undefined {
  const { top, height } = asRecord(rect) ?? {};
  if (typeof top !== 'number' || typeof height !== 'number') return undefined;
  return height > 0 ? { topPx: top, heightPx: height } : undefined;
}
/** What is needed of a page to measure a node of it. */

export interface Measurable {
  createSelectorQuery(): WechatMiniprogram.SelectorQuery;
}
