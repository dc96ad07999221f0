import { action, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { Timeline } from './timeline';
import type { ChatClient, HistoryPage } from '../chat/chat-client';
import type { ChatError } from '../chat/chat-error';
import type { ConversationId } from '../domain/ids';

/** How far the newest page has come. `failed` keeps whatever was known before. */
export type HistoryState = 'empty' | 'loading' | 'ready' | 'failed';

/** A timeline and how it is filled from the service: the newest page first, older pages as they are asked for. */
export class TimelineHistory {
  readonly timeline: Timeline;
  state: HistoryState = 'empty';
  isLoadingOlder = false;
  olderError: ChatError | undefined = undefined;
  hasOlder = true;
  private olderCursor: string | undefined;
  private isCursorKnown = false;
  /** Counts requests for the newest page. */
  private wantedLoads = 0;

  constructor(
    conversationId: ConversationId,
    private readonly chat: ChatClient,
  ) {
    this.timeline = new Timeline(conversationId);
    makeObservable(this, {
      state: observable,
      isLoadingOlder: observable,
      olderError: observable.ref,
      hasOlder: observable,
      loadNewest: action,
      loadOlder: action,
    });
  }

  /**
   * Fetches the newest page. On a timeline that holds messages already (a return, a reconnect) the page is joined to them; where it
   * does not reach them, something is missing between, and the timeline starts anew from the page.
   */
  async loadNewest(): Promise<void> {
    this.wantedLoads += 1;
    if (this.state === 'loading') return;
    this.state = 'loading';
    let seenLoads = 0;
    let page: Awaited<ReturnType<ChatClient['history']>>;
    // Asked again while it was under way (the connection came back meanwhile): a failure is not the last word.
    do {
      seenLoads = this.wantedLoads;
      page = await this.chat.history(this.timeline.conversationId);
    } while (!page.ok && seenLoads !== this.wantedLoads);
    runInAction(() => {
      if (page.ok) this.takeNewest(page.value);
      this.state = page.ok ? 'ready' : 'failed';
    });
  }

  /** Fetches the page before the oldest known message; does nothing while one is under way or at the beginning. */
  async loadOlder(): Promise<void> {
    if (this.isLoadingOlder || !this.hasOlder || this.state !== 'ready') return;
    this.isLoadingOlder = true;
    this.olderError = undefined;
    const page = await this.chat.history(this.timeline.conversationId, this.olderCursor);
    runInAction(() => {
      this.isLoadingOlder = false;
      if (!page.ok) {
        this.olderError = page.error;
        return;
      }
      this.moveCursor(page.value.olderCursor);
      this.timeline.putOlder(page.value.messages);
    });
  }

  private takeNewest({ messages, olderCursor }: HistoryPage): void {
    const isJoined = messages.some((message) => this.timeline.find(message.id) !== undefined);
    if (isJoined) {
      for (const message of messages) this.timeline.put(message);
      if (!this.isCursorKnown) this.moveCursor(olderCursor);
    } else {
      this.timeline.reset([...messages, ...this.unsent()]);
      this.moveCursor(olderCursor);
    }
  }

  private moveCursor(olderCursor: string | undefined): void {
    this.isCursorKnown = true;
    this.olderCursor = olderCursor;
    this.hasOlder = olderCursor !== undefined;
  }

  private unsent() {
    const found = [];
    for (let index = 0; index < this.timeline.length; index++) {
      const message = this.timeline.at(index);
      if (message && message.delivery !== 'sent') found.push(message);
    }
    return found;
  }
}
