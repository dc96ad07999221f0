import type { Dispose } from '../kernel/disposables';
import type { Json } from '../kernel/json';

/** Data paths and their new values, as `setData` takes them: `{ 'slots.c[7].text': '…' }`. Later keys win over earlier ones. */
export type Patch = Readonly<Record<string, Json>>;

/** Who listens to a screen. `Effect` are commands that are not data and happen once, after the patches before them. */
export interface ScreenListener<Effect> {
  readonly patch: (patch: Patch) => void;
  readonly effect: (effect: Effect) => void;
}

/**
 * What a screen shows and does, without a view. `data` is complete at construction, so that the first `setData` paints the
 * screen; from then on only patches follow. Whoever creates a screen disposes it.
 */
export interface Screen<Data extends object, Effect = never> {
  readonly data: Data;
  subscribe(listener: ScreenListener<Effect>): Dispose;
  /** The page came to the front or left it. Patches made meanwhile are held by the binding, not here. */
  setVisible(isVisible: boolean): void;
  dispose(): void;
}
