/** First wait, and the limit of the doubling. Sources: a lost packet is retried within a second; half a minute is about as
 * long as a person waits before pulling the app up again, which retries at once. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** Part of a wait that chance decides, so that a restarted service is not met by everybody at the same moment. */
const JITTER = 0.4;

/** How long to wait before the next attempt: doubling up to a limit, ±20 %. */
export class BackOff {
  private failures = 0;

  /** @param random a number from 0 to 1, as `Math.random` gives */
  constructor(private readonly random: () => number) {}

  nextWaitMs(): number {
    const waitMs = Math.min(FIRST_WAIT_MS * 2 ** this.failures, LONGEST_WAIT_MS);
    this.failures += 1;
    return waitMs * (1 - JITTER / 2 + JITTER * this.random());
  }

  reset(): void {
    this.failures = 0;
  }
}
