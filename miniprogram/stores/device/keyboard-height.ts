import type { KeyValueStorage } from '../../platform/platform';

const KEY = 'keyboard-px';

/** What panels take before the keyboard was ever up on this device. */
const FIRST_PX = 300;

/** Outside of these no soft keyboard of a phone lies: a floating or an external one, or a broken value. */
const LEAST_PX = 180;
const MOST_PX = 500;

/** How high this device's soft keyboard is, so that panels can take its place without a bounce. */
export class KeyboardHeight {
  constructor(private readonly storage: KeyValueStorage) {}

  get px(): number {
    const stored = this.storage.read(KEY);
    return isPlausible(stored) ? stored : FIRST_PX;
  }

  remember(px: number): void {
    if (isPlausible(px) && px !== this.px) this.storage.write(KEY, px);
  }
}

function isPlausible(px: unknown): px is number {
  return typeof px === 'number' && px >= LEAST_PX && px <= MOST_PX;
}
