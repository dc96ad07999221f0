import type { Json } from '../kernel/json';
import type { Patch } from '../view-models/screen';

/**
 * Patches waiting to become one `setData`. A later value of a path replaces the earlier one, and a value of a whole replaces what was
 * waiting for its parts; order is kept where it matters.
 */
export class PatchQueue {
  private readonly waiting = new Map<string, Json>();

  get isEmpty(): boolean {
    return this.waiting.size === 0;
  }

  add(patch: Patch): void {
    for (const [path, value] of Object.entries(patch)) {
      for (const other of this.waiting.keys())
        if (isInside(other, path)) this.waiting.delete(other);
      // Taken out first so that it moves behind values of the wholes that it is a part of.
      this.waiting.delete(path);
      this.waiting.set(path, value);
    }
  }

  /** Everything that waits, as one patch; the queue is empty afterwards. */
  take(): Patch {
    const patch = Object.fromEntries(this.waiting);
    this.waiting.clear();
    return patch;
  }
}

function isInside(path: string, whole: string): boolean {
  const next = path[whole.length];
  return path.startsWith(whole) && (next === '.' || next === '[');
}
