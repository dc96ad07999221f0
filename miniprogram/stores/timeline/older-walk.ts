import { action, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { afterSignIn, isOnTheWay } from '../session/after-sign-in';
import type { ChatClient } from '../../chat/chat-client';
import type { Clock } from '../../platform/platform';
import type { ConversationId } from '../../domain/ids';
import type { Message } from '../../domain/message/message';
import type { SessionState } from '../session/session-state';

/** Pages in one go; then the person is asked whether to go on. Some 600 messages. */
export const MOST_PAGES = 40;

/** Between two pages: the SDK refuses more than 20 in a second (code 2996), and the chat itself needs some of them. */
export const PAGE_PAUSE_MS = 100;

/** What a walk needs of the app. */
export interface WalkParts {
  readonly chat: Pick<ChatClient, 'history'>;
  readonly clock: Clock;
  readonly session: { readonly state: SessionState };
}

/** `ended`: there is nothing older. `failed`: the last page could not be had; walking on tries it again. */
export type WalkState = 'idle' | 'walking' | 'ended' | 'failed';

/**
 * Walks a conversation's history back, page by page from the newest, for somebody who looks for something. Every message on the way is
 * handed over, and nothing of it is kept here.
 */
export class OlderWalk {
  state: WalkState = 'idle';
  /** When the oldest message was sent that was come by; Infinity before the first. */
  reachedMs = Infinity;
  private cursor: string | undefined;
  private isStopped = false;

  /** @param see takes the messages of a page */
  constructor(
    private readonly parts: WalkParts,
    private readonly conversationId: ConversationId,
    private readonly see: (messages: readonly Message[]) => void,
  ) {
    makeObservable(this, {
      state: observable,
      reachedMs: observable,
      walk: action,
      stop: action,
    });
  }

  /** Walks on until `isEnough`, the beginning, {@link stop} or {@link MOST_PAGES}. Does nothing while it walks already. */
  async walk(isEnough: () => boolean): Promise<void> {
    if (this.state === 'walking' || this.state === 'ended') return;
    this.state = 'walking';
    this.isStopped = false;
    if (isOnTheWay(this.parts.session.state)) await afterSignIn(this.parts.session);
    let outcome: WalkState = 'idle';
    for (let pages = 0; pages < MOST_PAGES && outcome === 'idle'; pages += 1) {
      if (this.canRest(isEnough)) break;
      if (pages > 0) await this.pause();
      outcome = await this.step();
    }
    runInAction(() => (this.state = outcome));
  }

  /** Walks no further than the page that is under way. */
  stop(): void {
    this.isStopped = true;
  }

  private canRest(isEnough: () => boolean): boolean {
    return this.isStopped || isEnough();
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      this.parts.clock.after(PAGE_PAUSE_MS, resolve);
    });
  }

  /** One page; `idle` where there are more. */
  private async step(): Promise<WalkState> {
    const page = await this.parts.chat.history(this.conversationId, this.cursor);
    if (!page.ok) return 'failed';
    const { messages, olderCursor } = page.value;
    this.see(messages);
    runInAction(() => {
      for (const { sentAtMs } of messages) this.reachedMs = Math.min(this.reachedMs, sentAtMs);
    });
    if (olderCursor === undefined) return 'ended';
    this.cursor = olderCursor;
    return 'idle';
  }
}
