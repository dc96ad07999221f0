import { PatchQueue } from './patch-queue';
import type { Clock } from '../platform/platform';
import type { Dispose } from '../kernel/disposables';
import type { Patch, Screen } from '../view-models/screen';

/** The least time between two `setData` of a page: 20 a second, the limit of WeChat's experience score. */
export const FLUSH_INTERVAL_MS = 50;

/** What the binding needs of a page or component. */
export interface DataHolder {
  setData(patch: Patch, callback?: () => void): void;
}

/**
 * Runs an effect around the patch it belongs to: what happens before the patch (measuring) happens in the call, what comes
 * after it is the function that is returned.
 */
export type EffectRunner<Effect> = (effect: Effect) => (() => void) | Promise<() => void>;

/**
 * Carries a screen's patches to its page: merged, at most one `setData` per {@link FLUSH_INTERVAL_MS}, none while the page is hidden,
 * effects after the patches that came before them.
 */
export class ScreenBinding<Data extends object, Effect> {
  private readonly queue = new PatchQueue();
  private effects: Effect[] = [];
  private isVisible = false;
  private isDisposed = false;
  private isFlushing = false;
  private flushedAtMs = -Infinity;
  private cancelFlush: Dispose | undefined;
  private readonly unsubscribe: Dispose;

  constructor(
    private readonly page: DataHolder,
    private readonly screen: Screen<Data, Effect>,
    private readonly clock: Clock,
    private readonly runEffect: EffectRunner<Effect>,
  ) {
    this.unsubscribe = screen.subscribe({
      patch: (patch) => this.add(patch),
      effect: (effect) => {
        if (!this.effects.some((waiting) => isSameEffect(waiting, effect)))
          this.effects.push(effect);
        this.schedule();
      },
    });
  }

  /** Data of the page that is not its screen's own. */
  add(patch: Patch): void {
    this.queue.add(patch);
    this.schedule();
  }

  show(): void {
    this.isVisible = true;
    this.screen.setVisible(true);
    this.schedule();
  }

  hide(): void {
    this.isVisible = false;
    this.screen.setVisible(false);
    this.cancelFlush?.();
    this.cancelFlush = undefined;
  }

  dispose(): void {
    this.isDisposed = true;
    this.cancelFlush?.();
    this.unsubscribe();
    this.screen.dispose();
  }

  private get isIdle(): boolean {
    return this.queue.isEmpty && this.effects.length === 0;
  }

  private schedule(): void {
    if (this.isIdle || !this.isVisible || this.isDisposed || this.isFlushing || this.cancelFlush)
      return;
    const waitMs = Math.max(0, this.flushedAtMs + FLUSH_INTERVAL_MS - this.clock.nowMs());
    this.cancelFlush = this.clock.after(waitMs, () => {
      this.cancelFlush = undefined;
      void this.flush();
    });
  }

  private async flush(): Promise<void> {
    this.isFlushing = true;
    const effects = this.effects;
    this.effects = [];
    const afterwards: (() => void)[] = [];
    for (const effect of effects) {
      const run = this.runEffect(effect);
      afterwards.push(run instanceof Promise ? await run : run);
    }
    this.isFlushing = false;
    if (this.isDisposed) return;
    if (!this.isVisible) {
      // Hidden while measuring: everything waits for the next show.
      this.effects = effects.concat(this.effects);
      return;
    }
    this.apply(() => {
      for (const after of afterwards) after();
    });
    this.schedule();
  }

  private apply(afterwards: () => void): void {
    if (this.queue.isEmpty) {
      afterwards();
      return;
    }
    this.flushedAtMs = this.clock.nowMs();
    this.page.setData(this.queue.take(), afterwards);
  }
}

/** A burst of messages asks for the same scroll many times; once is enough. */
function isSameEffect<Effect>(a: Effect, b: Effect): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
