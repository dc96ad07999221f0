import { reaction } from 'mobx-miniprogram';
import type { Clock, Lifecycle } from '../../platform/platform';
import type { ConversationStore } from './conversation-store';
import { Disposables } from '../../kernel/disposables';
import type { Dispose } from '../../kernel/disposables';
import type { LaunchStorage } from '../session/launch-storage';

/** How often the list is written at most. Source: writing storage blocks the logic thread on phones. */
export const CACHE_INTERVAL_MS = 5000;

/** Rows that are handed to the record, which keeps as many as fit. */
const MOST_ROWS = 40;

/** Keeps the top of the conversation list on the device for the next cold start. */
export class ConversationCache {
  private readonly disposables = new Disposables();
  private cancelWrite: Dispose | undefined;

  constructor(
    private readonly conversations: ConversationStore,
    private readonly session: { readonly userId: string },
    private readonly launch: LaunchStorage,
    private readonly clock: Clock,
    lifecycle: Lifecycle,
  ) {
    this.disposables.add(
      reaction(
        () => {
          conversations.observeAll();
          return {};
        },
        () => this.schedule(),
      ),
    );
    this.disposables.add(lifecycle.onHide(() => this.flush()));
    this.disposables.add(() => this.cancel());
  }

  /** Writes what is pending now. */
  flush(): void {
    if (this.cancelWrite === undefined) return;
    this.cancel();
    this.launch.saveConversations(this.session.userId, this.conversations.all.slice(0, MOST_ROWS));
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private cancel(): void {
    this.cancelWrite?.();
    this.cancelWrite = undefined;
  }

  private schedule(): void {
    this.cancelWrite ??= this.clock.after(CACHE_INTERVAL_MS, () => this.flush());
  }
}
