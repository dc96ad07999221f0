import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';

/** Pause before the first try of our own, after the SDK's three. Each further pause is twice as long. */
const FIRST_PAUSE_MS = 1_000;

/** Longest pause between two tries. */
const LONGEST_PAUSE_MS = 30_000;

/**
 * Brings a lost connection back. The SDK tries three times at once and then waits for the next request or network event; while
 * the app is merely looked at there may be none, so requests are made for it: `nudge` sends any.
 */
export class ConnectionKeeper {
  private pauseMs = FIRST_PAUSE_MS;
  private cancel: Dispose | undefined;
  private isLost = false;

  constructor(
    private readonly clock: Clock,
    private readonly nudge: () => void,
  ) {}

  /** The SDK said that the connection is gone. */
  lost(): void {
    if (this.isLost) return;
    this.isLost = true;
    this.schedule();
  }

  /** The connection is back, or is not wanted any more. */
  rest(): void {
    this.isLost = false;
    this.pauseMs = FIRST_PAUSE_MS;
    this.cancel?.();
    this.cancel = undefined;
  }

  /** The network may be back: try now, and soon again if that fails. */
  wake(): void {
    this.nudge();
    if (!this.isLost) return;
    this.pauseMs = FIRST_PAUSE_MS;
    this.cancel?.();
    this.schedule();
  }

  private schedule(): void {
    this.cancel = this.clock.after(this.pauseMs, () => {
      this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
      this.nudge();
      this.schedule();
    });
  }
}
