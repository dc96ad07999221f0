import type { Clock } from '../../../platform/platform';
import type { Dispose } from '../../../kernel/disposables';

/** Looks again after this time at the latest: a timer holds no more than 24 days, and a mute may be longer. */
const LONGEST_WAIT_MS = 600_000;

/** What tells the time. */
export interface MuteEndsParts {
  readonly clock: Clock;
  readonly serverTimeMs: () => number;
}

/** Whoever is shown as muted is so for a time only: tells when the first of those times is over. */
export class MuteEnds {
  private nextMs = Infinity;
  private cancel: Dispose | undefined;

  /** @param ended hears whose mute is over; what is then shown is to be seen anew */
  constructor(
    private readonly parts: MuteEndsParts,
    private readonly ended: (userId: string) => void,
  ) {}

  /** Somebody is shown who is muted until then. */
  see(userId: string, mutedUntilMs: number): void {
    const leftMs = mutedUntilMs - this.parts.serverTimeMs();
    if (leftMs <= 0 || mutedUntilMs >= this.nextMs) return;
    this.dispose();
    this.nextMs = mutedUntilMs;
    this.cancel = this.parts.clock.after(Math.min(leftMs, LONGEST_WAIT_MS), () => {
      this.dispose();
      this.ended(userId);
    });
  }

  dispose(): void {
    this.cancel?.();
    this.cancel = undefined;
    this.nextMs = Infinity;
  }
}
