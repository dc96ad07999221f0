import { asRecord } from '../../../../kernel/json';

/** What is needed of a page to watch a node of it. */
export interface Watchable {
  createIntersectionObserver(options: object): WechatMiniprogram.IntersectionObserver;
}

/** Calls back once, when a row of the list comes into sight. */
export function onceSeen(page: Watchable, rowId: string, callback: () => void): void {
  const observer = page.createIntersectionObserver({});
  observer.relativeTo('#list').observe(`#row-${rowId}`, (result: unknown) => {
    const ratio = asRecord(result)?.['intersectionRatio'];
    if (typeof ratio !== 'number' || ratio <= 0) return;
    observer.disconnect();
    callback();
  });
}
