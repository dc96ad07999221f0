import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { nextMidnightMs } from '../i18n/times';
import type { Clock } from '../platform/platform';
import type { Dispose } from '../kernel/disposables';

/** Which day it is, for texts like "yesterday": changes at local midnight, and when a page that slept is shown again. */
export class Today {
  /** A moment of the current day. */
  nowMs: number;
  private cancel: Dispose | undefined;

  constructor(private readonly clock: Clock) {
    this.nowMs = clock.nowMs();
    makeObservable(this, { nowMs: observable });
    this.wait();
  }

  /** Looks at the clock; the observable changes only if the day did. */
  refresh(): void {
    const nowMs = this.clock.nowMs();
    if (nextMidnightMs(nowMs) === nextMidnightMs(this.nowMs)) return;
    runInAction(() => (this.nowMs = nowMs));
    this.wait();
  }

  dispose(): void {
    this.cancel?.();
  }

  private wait(): void {
    this.cancel?.();
    const nowMs = this.clock.nowMs();
    this.cancel = this.clock.after(nextMidnightMs(nowMs) - nowMs, () => {
      this.refresh();
      this.wait();
    });
  }
}
