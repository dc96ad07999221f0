import { Disposables } from '../kernel/disposables';
import type { Dispose } from '../kernel/disposables';
import type { Drafts } from './drafts';
import type { Lifecycle } from '../platform/platform';
import type { MessageIndex } from './message-index';
import type { Outbox } from './outbox';
import type { Timelines } from './timelines';
import type { VoicePlayer } from './voice-player';
import type { VoiceRecorder } from './voice-recorder';

/** The stores that care how the app comes and goes. */
export interface LifecycleStores {
  readonly drafts: Pick<Drafts, 'flush'>;
  readonly index: Pick<MessageIndex, 'flush' | 'releaseMemory'>;
  readonly outbox: Pick<Outbox, 'resume'>;
  readonly timelines: Pick<Timelines, 'releaseMemory'>;
  readonly voicePlayer: Pick<VoicePlayer, 'stop'>;
  readonly voiceRecorder: Pick<VoiceRecorder, 'interrupt'>;
}

/** What the stores do as the app comes, goes and runs short of memory. */
export function followLifecycle(lifecycle: Lifecycle, stores: LifecycleStores): Dispose {
  const { drafts, index, outbox, timelines, voicePlayer, voiceRecorder } = stores;
  const disposables = new Disposables();
  disposables.add(
    lifecycle.onHide(() => {
      drafts.flush();
      index.flush();
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
