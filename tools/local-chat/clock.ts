/** Where the service reads the time. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  nowMs(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = { nowMs: () => Date.now() };

/** A clock that tests can push forward, so that time windows (recall, mutes, userSig) pass without waiting. */
export class ShiftedClock implements Clock {
  private offsetMs = 0;

  constructor(private readonly base: Clock) {}

  nowMs(): number {
    return this.base.nowMs() + this.offsetMs;
  }

  /** Whole seconds, the unit of every time on the wire. */
  nowS(): number {
    return Math.floor(this.nowMs() / 1000);
  }

  /** Moves the clock forward by `seconds`. */
  advance(seconds: number): void {
    this.offsetMs += seconds * 1000;
  }
}
