import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';

/** How long before their end credentials are renewed: time for several attempts. */
const RENEWAL_MARGIN_MS = 10 * 60 * 1000;

/** Between two renewals at least, whatever the device's clock believes. */
const SHORTEST_WAIT_MS = 60_000;

/** Timers hold at most 2^31 ms (25 days) and credentials may last longer: the rest is waited for in pieces. */
const LONGEST_WAIT_MS = 12 * 60 * 60 * 1000;

/** Calls back when credentials are about to run out. */
export class Renewal {
  private cancel: Dispose | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly renew: () => void,
  ) {}

  /** Starts waiting for credentials that end at `expiresAtMs`; earlier ones are forgotten. */
  watch(expiresAtMs: number): void {
    this.stop();
    const remainingMs = expiresAtMs - RENEWAL_MARGIN_MS - this.clock.nowMs();
    const waitMs = Math.min(Math.max(remainingMs, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
    this.cancel = this.clock.after(waitMs, () => {
      if (remainingMs > LONGEST_WAIT_MS) this.watch(expiresAtMs);
      else this.renew();
    });
  }

  stop(): void {
    this.cancel?.();
    this.cancel = undefined;
  }
}
