import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { Clock } from '../platform/platform';
import type { Dispose } from '../kernel/disposables';

/** A number that follows another at most once per interval: the first value at once, 0 at once, the last one always. Observable. */
export class Paced {
  value = 0;
  private latest = 0;
  private cancelWait: Dispose | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly intervalMs: number,
  ) {
    makeObservable<this, 'show'>(this, { value: observable, set: action, show: action });
  }

  set(value: number): void {
    this.latest = value;
    if (value === 0 || this.cancelWait === undefined) this.show();
  }

  dispose(): void {
    this.cancelWait?.();
    this.cancelWait = undefined;
  }

  private show(): void {
    this.dispose();
    this.value = this.latest;
    if (this.latest === 0) return;
    this.cancelWait = this.clock.after(this.intervalMs, () => {
      this.cancelWait = undefined;
      if (this.latest !== this.value) this.show();
    });
  }
}
