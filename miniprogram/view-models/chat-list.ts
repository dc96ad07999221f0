import { MessageWindow } from './message-window';
import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { Dispose } from '../kernel/disposables';
import type { ChatEffect } from './chat-data';
import type { Patch } from './screen';
import type { RowMaker } from './message-window';
import type { TimelineChange } from '../stores/timeline';
import type { TimelineHistory } from '../stores/timeline-history';

/** Nearer to the end than this, the list follows new messages. */
const FOLLOW_DISTANCE_PX = 50;

/** What the list tells the screen. */
export interface ChatListOutput {
  readonly patch: (patch: Patch) => void;
  readonly effect: (effect: ChatEffect) => void;
}

/**
 * The message list as a person reads it: it follows the end when they are there, keeps their place when they are not, counts what
 * arrives meanwhile, and grows by pages as they scroll.
 */
export class ChatList {
  /** Messages of others that arrived behind the window's end since it was last there; observable. */
  unseenCount = 0;
  readonly window: MessageWindow;
  private isNearEnd = true;
  private wantsOlder = false;
  private readonly stopListening: Dispose;

  constructor(
    private readonly history: TimelineHistory,
    makeRow: RowMaker,
    private readonly output: ChatListOutput,
  ) {
    makeObservable(this, { unseenCount: observable, scrolled: action, jumpToEnd: action });
    this.window = new MessageWindow(history.timeline, makeRow, output.patch);
    this.stopListening = history.timeline.onChange(
      action((change: TimelineChange) => this.follow(change)),
    );
    this.window.showNewest();
  }

  scrolled(toEndPx: number): void {
    this.isNearEnd = toEndPx <= FOLLOW_DISTANCE_PX;
    if (this.isNearEnd && this.window.isAtEnd) this.unseenCount = 0;
  }

  /** Shows older messages that are here, else fetches them and shows them when they come. */
  reachTop(): void {
    if (this.growStart()) return;
    this.wantsOlder = true;
    void this.history.loadOlder();
  }

  reachEnd(): void {
    const { lastRowId } = this.window;
    if (this.window.isAtEnd || lastRowId === undefined) return;
    this.output.effect({ kind: 'keep-row', rowId: lastRowId });
    this.window.growEnd();
  }

  jumpToEnd(): void {
    if (!this.window.isAtEnd) this.window.showNewest();
    this.unseenCount = 0;
    this.isNearEnd = true;
    this.output.effect({ kind: 'scroll-to-end', isSmooth: true });
  }

  /** Rows that were shown became another height: who reads the end stays there. */
  rowsGrew(): void {
    if (this.isNearEnd && this.window.isAtEnd) this.scrollToEnd();
  }

  /** Shows the message at `index` of the timeline, marked for a moment. */
  showMessage(index: number): void {
    this.isNearEnd = false;
    this.wantsOlder = false;
    const rowId = this.window.showAround(index);
    this.output.effect({ kind: 'show-row', rowId });
  }

  dispose(): void {
    this.stopListening();
  }

  private growStart(): boolean {
    const { firstRowId } = this.window;
    if (this.window.isAtStart || firstRowId === undefined) return false;
    this.wantsOlder = false;
    this.output.effect({ kind: 'keep-row', rowId: firstRowId });
    return this.window.growStart();
  }

  private follow(change: TimelineChange): void {
    if (change.type === 'inserted') {
      this.arrive(change.index);
      return;
    }
    this.window.apply(change, false);
    if (change.type === 'reset') this.scrollToEnd();
    if (change.type === 'prepended' && this.wantsOlder) this.growStart();
  }

  /** What I send takes me to the end; what others send does so only when I am there. */
  private arrive(index: number): void {
    const { timeline } = this.history;
    const message = timeline.at(index);
    const isFollowing = this.isNearEnd && this.window.endIndex === timeline.length - 1;
    this.window.apply({ type: 'inserted', index }, isFollowing);
    const isComposedHere = message?.isOwn === true && message.delivery !== 'sent';
    if (isComposedHere && !isFollowing) this.window.showNewest();
    if (isFollowing || isComposedHere) this.scrollToEnd();
    else if (message && !message.isOwn && index >= this.window.endIndex) this.unseenCount += 1;
  }

  private scrollToEnd(): void {
    this.unseenCount = 0;
    this.isNearEnd = true;
    this.output.effect({ kind: 'scroll-to-end', isSmooth: false });
  }
}
