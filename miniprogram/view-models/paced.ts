import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { Clock } from '../platform/platform';
import type { Dispose } from '../kernel/disposables';

/**
 * A number that follows another: the first value at once, 0 at once, others once per interval, the last one always. Coming and going
 * again and again costs no more than one of each per interval. Observable.
 */
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
    if (value === 0) this.value = 0;
    else if (this.cancelWait === undefined) this.show();
  }

  dispose(): void {
    this.cancelWait?.();
    this.cancelWait = undefined;
  }

  private show(): void {
    this.value = this.latest;
    this.cancelWait = this.clock.after(this.intervalMs, () => {
      this.cancelWait = undefined;
      if (this.latest !== this.value) this.show();
    });
  }
}
