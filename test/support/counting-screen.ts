import { ScreenBinding } from '../../miniprogram/binding/screen-binding';
import { settle } from './fakes/fake-platform';
import type { FakeClock } from './fakes/fake-platform';
import type { Patch, Screen } from '../../miniprogram/view-models/screen';

/** Counts what a screen would send to its page, through the real binding. */
export interface CountedScreen {
  /** Every `setData` so far, after everything that is under way. */
  calls(): Promise<readonly Patch[]>;
  count(): number;
  /** Bytes of JSON of all calls. */
  bytes(): number;
  clear(): void;
}

/** Time that lets one flush of the binding happen. */
const FLUSH_MS = 60;

/** Shows a screen on a page that only counts. */
export function countScreen<Data extends object, Effect>(
  screen: Screen<Data, Effect>,
  clock: FakeClock,
): CountedScreen {
  const calls: Patch[] = [];
  const page = {
    setData(patch: Patch, callback?: () => void) {
      calls.push(patch);
      callback?.();
    },
  };
  const binding = new ScreenBinding(page, screen, clock, () => () => undefined);
  binding.show();
  return {
    async calls() {
      await clock.advance(FLUSH_MS);
      await settle();
      return [...calls];
    },
    count: () => calls.length,
    bytes: () => Buffer.byteLength(calls.map((patch) => JSON.stringify(patch)).join('')),
    clear: () => calls.splice(0),
  };
}
