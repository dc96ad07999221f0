import { asRecord } from '../kernel/json';
import type { Measurable } from './viewport-height';

/** The letter of an index under the finger: letters of one height each, from the top of `selector` to its end. */
export function letterAt(
  page: Measurable,
  selector: string,
  event: unknown,
  letters: readonly string[],
): Promise<string | undefined> {
  const y = fingerY(event);
  return new Promise((resolve) => {
    page
      .createSelectorQuery()
      .select(selector)
      .boundingClientRect((rect) => {
        const { top, height } = asRecord(rect) ?? {};
        if (typeof top !== 'number' || typeof height !== 'number' || height <= 0) {
          resolve(undefined);
          return;
        }
        const at = Math.floor(((y - top) / height) * letters.length);
        resolve(letters[Math.min(Math.max(at, 0), letters.length - 1)]);
      })
      .exec();
  });
}

/** Where the first finger of a touch event is on the page, in px from its top; far above for any other event. */
function fingerY(event: unknown): number {
  const touches = asRecord(event)?.['touches'];
  const first: unknown = Array.isArray(touches) ? touches[0] : undefined;
  const y = asRecord(first)?.['clientY'];
  return typeof y === 'number' ? y : -Infinity;
}
