import { action, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { Timeline } from './timeline';
import { compareMessages } from '../../domain/message/message';
import { fetchAround } from './history-around';
import type { ChatClient, HistoryPage } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ChatError } from '../../chat/chat-error';
import type { ConversationId } from '../../domain/ids';
import type { HistoryAround } from './history-around';
import type { Message } from '../../domain/message/message';
import type { MessageRef } from '../../domain/message/message-ref';
import type { TimelineChange } from './timeline';

/** How far the newest page has come. `failed` keeps whatever was known before. */
export type HistoryState = 'empty' | 'loading' | 'ready' | 'failed';

/** Where the stretch before the gap goes on; an absent cursor is an end of the chat. */
type DetachedEnds = Pick<HistoryAround, 'olderCursor' | 'newerCursor'>;

/**
 * A timeline and how it is filled from the service: the newest page first, older pages as they are asked for. After a jump to a
 * message that was not loaded, a stretch around it is held apart from the newest; it grows both ways and is joined where it meets
 * them.
 */
export class TimelineHistory {
  readonly timeline: Timeline;
  state: HistoryState = 'empty';
  isLoadingOlder = false;
  olderError: ChatError | undefined = undefined;
  isLoadingNewer = false;
  newerError: ChatError | undefined = undefined;
  /** The message shown last stands before a gap: newer ones have to be fetched before the newest are reached. */
  isDetached = false;
  private olderCursor: string | undefined;
  private isCursorKnown = false;
  private detached: DetachedEnds | undefined;
  /** Counts requests for the newest page. */
  private wantedLoads = 0;

  constructor(
    conversationId: ConversationId,
    private readonly chat: ChatClient,
  ) {
    this.timeline = new Timeline(conversationId);
    makeObservable<this, 'notice'>(this, {
      state: observable,
      isLoadingOlder: observable,
      olderError: observable.ref,
      isLoadingNewer: observable,
      newerError: observable.ref,
      isDetached: observable,
      loadNewest: action,
      loadOlder: action,
      loadNewer: action,
      show: action,
      forgetDetached: action,
      leaveDetached: action,
      notice: action,
    });
    this.timeline.onChange((change) => this.notice(change));
  }

  /** Older messages than the first known one may be had. */
  get hasOlder(): boolean {
    if (this.detached) return this.detached.olderCursor !== undefined;
    return !this.isCursorKnown || this.olderCursor !== undefined;
  }

  /**
   * Fetches the newest page. On a timeline that holds messages already (a return, a reconnect) the page is joined to them; where it
   * does not reach them, something is missing between, and the newest messages start anew from the page.
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
    const { detached } = this;
    if (this.isLoadingOlder || !this.hasOlder || this.state !== 'ready') return;
    this.isLoadingOlder = true;
    this.olderError = undefined;
    const cursor = detached ? detached.olderCursor : this.olderCursor;
    const page = await this.chat.history(this.timeline.conversationId, cursor);
    runInAction(() => {
      this.isLoadingOlder = false;
      if (!page.ok) this.olderError = page.error;
      else if (this.isStillFirst(detached)) {
        this.moveOlder(page.value.olderCursor);
        this.timeline.putOlder(page.value.messages);
      }
    });
  }

  /** Fetches the page behind the last message before the gap; does nothing where there is no gap, or while one is under way. */
  async loadNewer(): Promise<void> {
    const { detached } = this;
    if (this.isLoadingNewer || detached?.newerCursor === undefined) return;
    this.isLoadingNewer = true;
    this.newerError = undefined;
    const { conversationId } = this.timeline;
    const page = await this.chat.historyFrom(conversationId, detached.newerCursor, 'newer');
    runInAction(() => {
      this.isLoadingNewer = false;
      if (!page.ok) this.newerError = page.error;
      else if (this.detached && this.detached.newerCursor === detached.newerCursor) {
        const { messages, next } = page.value;
        this.detached = { ...this.detached, newerCursor: next };
        this.timeline.putNewer(messages, next === undefined);
      }
    });
  }

  /**
   * Takes what the service told by itself. A message from before the newest ones that are held is fetched with its page: here it would
   * stand alone.
   */
  receive(message: Message): void {
    const { timeline } = this;
    const first = timeline.at(timeline.gap);
    const last = timeline.last();
    const isOld =
      first !== undefined &&
      last !== undefined &&
      compareMessages(message, first) <= 0 &&
      compareMessages(message, last) < 0;
    const isWhole = timeline.gap === 0 && !this.hasOlder;
    if (timeline.has(message) || !isOld || isWhole) timeline.put(message);
  }

  /** Fetches what was said around a place: two requests. Nothing of it is known before {@link show}. */
  fetchAround(place: Pick<MessageRef, 'sequence' | 'sentAtMs'>): ChatResult<HistoryAround> {
    return fetchAround(this.chat, this.timeline.conversationId, place);
  }

  /** Holds a fetched stretch: as part of the newest messages where it reaches them, else before them with a gap between. */
  show(around: HistoryAround): void {
    const { messages, olderCursor, newerCursor } = around;
    const { timeline } = this;
    this.forgetDetached();
    const isMet = messages.some((message) => timeline.find(message.id) !== undefined);
    if (isMet || newerCursor === undefined || timeline.length === 0) {
      const first = messages[0];
      const isOldest = first !== undefined && timeline.find(first.id) === undefined;
      timeline.putOlder(messages);
      if (isOldest) this.moveOlder(olderCursor);
      return;
    }
    this.detached = { olderCursor, newerCursor };
    timeline.detach(messages);
  }

  /** Forgets what stands before the gap, where somebody moves among the newest messages at once. */
  forgetDetached(): void {
    this.timeline.detach([]);
  }

  /** Back to the newest messages; what stands before the gap is forgotten. */
  leaveDetached(): void {
    if (this.timeline.gap > 0) this.timeline.dropDetached();
  }

  private isStillFirst(detached: DetachedEnds | undefined): boolean {
    return this.detached?.olderCursor === detached?.olderCursor;
  }

  /** The two stretches became one, or the one before the gap is gone. */
  private notice(change: TimelineChange): void {
    if (change.type === 'joined' && this.detached) {
      this.olderCursor = this.detached.olderCursor;
      this.isCursorKnown = true;
    }
    if (this.timeline.gap === 0) {
      this.detached = undefined;
      this.newerError = undefined;
    }
    this.isDetached = this.timeline.gap > 0;
  }

  private takeNewest({ messages, olderCursor }: HistoryPage): void {
    const { timeline } = this;
    this.olderError = undefined;
    this.newerError = undefined;
    const joint = messages.findIndex(({ id }) => timeline.indexOfId(id) >= timeline.gap);
    const isJoined = joint >= 0;
    if (!isJoined || !this.isCursorKnown) {
      this.olderCursor = olderCursor;
      this.isCursorKnown = true;
    }
    if (!isJoined) {
      timeline.replaceNewest([...messages, ...this.unsent()]);
      return;
    }
    // Where messages were deleted the page goes back further than what is held.
    const before = messages.slice(0, joint);
    if (timeline.gap === 0) timeline.putOlder(before);
    else if (before.length > 0)
      timeline.replaceNewest([...before, ...timeline.slice(timeline.gap, timeline.length)]);
    for (const message of messages) timeline.put(message);
  }

  private moveOlder(olderCursor: string | undefined): void {
    if (this.detached) {
      this.detached = { ...this.detached, olderCursor };
      return;
    }
    this.isCursorKnown = true;
    this.olderCursor = olderCursor;
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
