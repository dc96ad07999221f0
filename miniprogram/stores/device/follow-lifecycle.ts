import { Disposables } from '../../kernel/disposables';
import type { Dispose } from '../../kernel/disposables';
import type { Lifecycle } from '../../platform/platform';

/** Stores that have something to do when the app goes to the background, comes back or runs short of memory. */
export interface LifecycleStores {
  readonly drafts: { flush(): void };
  readonly index: { flush(): void; releaseMemory(): void };
  readonly liveRooms: { flush(): void };
  readonly outbox: { resume(): void };
  readonly timelines: { releaseMemory(): void };
  readonly voicePlayer: { stop(): void };
  readonly voiceRecorder: { interrupt(): void };
}

/** What the stores do as the app comes, goes and runs short of memory. */
export function followLifecycle(lifecycle: Lifecycle, stores: LifecycleStores): Dispose {
  const { drafts, index, liveRooms, outbox, timelines, voicePlayer, voiceRecorder } = stores;
  const disposables = new Disposables();
  disposables.add(
    lifecycle.onHide(() => {
      drafts.flush();
      index.flush();
      liveRooms.flush();
      voiceRecorder.interrupt();
      voicePlayer.stop();
    }),
  );
  disposables.add(lifecycle.onShow(() => outbox.resume()));
  disposables.add(
    lifecycle.onMemoryWarning(() => {
      timelines.releaseMemory();
      index.releaseMemory();
    }),
  );
  return () => disposables.dispose();
}
