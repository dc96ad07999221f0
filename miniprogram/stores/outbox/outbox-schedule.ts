import { BackOff } from '../session/back-off';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';

/** Tries after the first. With the waits of {@link BackOff} they last about half a minute beside the tries themselves. */
export const MOST_RETRIES = 5;

/** When one conversation's texts are tried again: waits that grow, and an end to them. */
export class OutboxSchedule {
  private readonly backOff: BackOff;
  private retries = 0;
  private cancelWait: Dispose | undefined;

  /** @param random a number from 0 to 1: decides part of each wait */
  constructor(
    private readonly clock: Clock,
    random: () => number,
  ) {
    this.backOff = new BackOff(random);
  }

  /** Which retry is under way or coming; 0 for the first try. */
  get attempt(): number {
    return this.retries;
  }

  get isWaiting(): boolean {
    return this.cancelWait !== undefined;
  }

  /** Calls back when the next retry is due; false, without a wait, when all were used. */
  retry(callback: () => void): boolean {
    if (this.retries === MOST_RETRIES) return false;
    this.retries += 1;
    this.cancelWait = this.clock.after(this.backOff.nextWaitMs(), () => {
      this.cancelWait = undefined;
      callback();
    });
    return true;
  }

  /** Ends a wait and begins anew, with all retries to use. */
  reset(): void {
    this.cancelWait?.();
    this.cancelWait = undefined;
    this.retries = 0;
    this.backOff.reset();
  }
}
