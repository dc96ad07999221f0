import { asRecord } from '../kernel/json';
import { forgetBoxes, measuredBox } from './measured-box';
import type { Measurable } from './measured-box';

/**
 * The letter of an index under the finger: letters of one height each, from the top of `selector` to its end. The index is measured
 * once for a slide, which {@link endSlide} ends.
 */
export async function letterAt(
  page: Measurable,
  selector: string,
  event: unknown,
  letters: readonly string[],
): Promise<string | undefined> {
  const y = fingerY(event);
  const box = await measuredBox(page, selector);
  if (box === undefined) return undefined;
  const at = Math.floor(((y - box.topPx) / box.heightPx) * letters.length);
  return letters[Math.min(Math.max(at, 0), letters.length - 1)];
}

/** The finger is up: until the next one comes down, the index may stand elsewhere. */
export function endSlide(page: Measurable, selector: string): void {
  forgetBoxes(page, selector);
}

/** Where the first finger of a touch event is on the page, in px from its top; far above for any other event. */
function fingerY(event: unknown): number {
  const touches = asRecord(event)?.['touches'];
  const first: unknown = Array.isArray(touches) ? touches[0] : undefined;
  const y = asRecord(first)?.['clientY'];
  return typeof y === 'number' ? y : -Infinity;
}
