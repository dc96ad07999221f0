import { MAX_CATCH_UP } from '../limits';
import type { WireObject } from '../gateway/replies';

/** Something a device must learn after it was away. */
export type CatchUp =
  | { readonly kind: 'message'; readonly message: WireObject }
  | { readonly kind: 'event'; readonly event: WireObject };

interface Entry {
  readonly position: number;
  readonly catchUp: CatchUp;
  /** The device that caused it and needs no news of it. */
  readonly exceptInstance: number | undefined;
}

/** One person's C2C news in order, so that a device that lost its connection can ask for what it missed. */
export class Inbox {
  private entries: Entry[] = [];
  private nextPosition = 1;
  private readonly acknowledged = new Map<number, Set<number>>();

  /** Keeps `catchUp` and returns its position, which the device acknowledges when it got the push. */
  append(catchUp: CatchUp, exceptInstance: number | undefined): number {
    const position = this.nextPosition;
    this.nextPosition += 1;
    this.entries.push({ position, catchUp, exceptInstance });
    if (this.entries.length > 2 * MAX_CATCH_UP) this.entries = this.entries.slice(-MAX_CATCH_UP);
    return position;
  }

  acknowledge(instanceId: number, position: number): void {
    const known = this.acknowledged.get(instanceId) ?? new Set();
    known.add(position);
    this.acknowledged.set(instanceId, known);
  }

  /** Position after everything there is now: the cookie of a device that is up to date. */
  get end(): number {
    return this.nextPosition;
  }

  /** What the device `instanceId` did not get since `cookie`; forgets acknowledgements from before it. */
  missedSince(cookie: number, instanceId: number): readonly CatchUp[] {
    const known = this.acknowledged.get(instanceId);
    this.acknowledged.delete(instanceId);
    return this.entries
      .filter((entry) => entry.position >= cookie && entry.exceptInstance !== instanceId)
      .filter((entry) => known?.has(entry.position) !== true)
      .map((entry) => entry.catchUp);
  }
}
