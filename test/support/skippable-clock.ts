import type { Clock } from '../../miniprogram/platform/platform';
import type { Dispose } from '../../miniprogram/kernel/disposables';

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** Real time, of which a test can skip a stretch: for code that waits beside something that cannot be told the time. */
export class SkippableClock implements Clock {
  private skippedMs = 0;
  private readonly timers = new Map<Timer, NodeJS.Timeout>();

  nowMs(): number {
    return Date.now() + this.skippedMs;
  }

  after(delayMs: number, callback: () => void): Dispose {
    const timer: Timer = { dueMs: this.nowMs() + delayMs, callback };
    this.arm(timer);
    return () => {
      clearTimeout(this.timers.get(timer));
      this.timers.delete(timer);
    };
  }

  /** Moves on by `ms` at once; what falls due runs now, in the order of time. */
  skip(ms: number): void {
    this.skippedMs += ms;
    const waiting = [...this.timers.keys()].sort((a, b) => a.dueMs - b.dueMs);
    for (const timer of waiting) {
      clearTimeout(this.timers.get(timer));
      if (timer.dueMs <= this.nowMs()) this.fire(timer);
      else this.arm(timer);
    }
  }

  /** Drops every timer. */
  dispose(): void {
    for (const handle of this.timers.values()) clearTimeout(handle);
    this.timers.clear();
  }

  private arm(timer: Timer): void {
    const delayMs = Math.max(0, timer.dueMs - this.nowMs());
    this.timers.set(
      timer,
      setTimeout(() => this.fire(timer), delayMs),
    );
  }

  private fire(timer: Timer): void {
    if (this.timers.delete(timer)) timer.callback();
  }
}
