import { MessageWindow } from '../rows/message-window';
import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { Dispose } from '../../../../kernel/disposables';
import type { ChatEffect } from './chat-effect';
import type { Patch } from '../../../../view-models/screen';
import type { RowMaker } from '../rows/message-window';
import type { ShownPlace } from '../rows/row-kind';
import type { TimelineChange } from '../../../../stores/timeline/timeline';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** Nearer to the end than this, the list follows new messages. */
const FOLLOW_DISTANCE_PX = 50;

/** Farther from the end than two screens, one tap leads back; it is offered until the reader is within one. */
const FAR_PX = 1400;
const NEAR_PX = 700;

/** What the list tells the screen. */
export interface ChatListOutput {
  readonly patch: (patch: Patch) => void;
  readonly effect: (effect: ChatEffect) => void;
  /** Other rows may be on the page now. */
  readonly moved?: () => void;
}

/**
 * The message list as a person reads it: it follows the end when they are there, keeps their place when they are not, counts what
 * arrives meanwhile, grows by pages as they scroll, and moves to where they jump.
 */
export class ChatList {
  /** Messages of others that arrived behind the window's end since it was last there; observable. */
  unseenCount = 0;
  /** The newest message is far below what is read; observable. */
  isFar = false;
  readonly window: MessageWindow;
  private isNearEnd = true;
  private wants: 'nothing' | 'older' | 'newer' = 'nothing';
  /** Rows came in that are not on the page yet. */
  private isGrowing = false;
  private readonly stopListening: Dispose;

  constructor(
    private readonly history: TimelineHistory,
    makeRow: RowMaker,
    private readonly output: ChatListOutput,
  ) {
    makeObservable(this, {
      unseenCount: observable,
      isFar: observable,
      scrolled: action,
      reachTop: action,
      reachEnd: action,
      jumpToEnd: action,
      showMessage: action,
    });
    const { timeline } = history;
    this.window = new MessageWindow(timeline, makeRow, output.patch, () => history.hasOlder);
    this.stopListening = timeline.onChange(action((change: TimelineChange) => this.follow(change)));
    this.window.showNewest();
  }

  scrolled(toEndPx: number): void {
    const { isAtNewest } = this.window;
    this.isNearEnd = isAtNewest && toEndPx <= FOLLOW_DISTANCE_PX;
    if (this.isNearEnd) this.unseenCount = 0;
    if (!isAtNewest || toEndPx > FAR_PX) this.isFar = true;
    else if (toEndPx < NEAR_PX) this.isFar = false;
  }

  /** Rows that came in are on the page. */
  grown(): void {
    this.isGrowing = false;
  }

  /** Shows older messages that are here, else fetches them and shows them when they come. */
  reachTop(): void {
    if (this.isGrowing || this.growStart() || this.history.olderError !== undefined) return;
    this.wants = 'older';
    void this.loadOlder();
  }

  /** The same towards newer messages, as long as some are missing between the rows and the newest. */
  reachEnd(): void {
    if (this.isGrowing || this.growEnd() || this.history.newerError !== undefined) return;
    if (!this.history.isDetached) return;
    this.wants = 'newer';
    void this.history.loadNewer();
  }

  /** Tries again what failed. */
  retry(): void {
    const { olderError, newerError } = this.history;
    this.wants = newerError === undefined ? 'older' : 'newer';
    if (olderError !== undefined) void this.loadOlder();
    if (newerError !== undefined) void this.history.loadNewer();
  }

  jumpToEnd(): void {
    this.wants = 'nothing';
    if (this.history.isDetached) this.history.leaveDetached();
    else if (!this.window.isAtEnd) this.window.showNewest();
    this.atEnd(true);
  }

  /** Rows that were shown became another height: who reads the end stays there. */
  rowsGrew(): void {
    if (this.isNearEnd && this.window.isAtNewest) this.atEnd(false);
  }

  /** Shows the message at `index` of the timeline. */
  showMessage(index: number, place: ShownPlace = 'middle'): void {
    this.isNearEnd = false;
    this.wants = 'nothing';
    const rowId = this.window.showAround(index);
    this.output.effect({ kind: 'show-row', rowId, place });
    this.output.moved?.();
  }

  dispose(): void {
    this.stopListening();
  }

  private async loadOlder(): Promise<void> {
    await this.history.loadOlder();
    // An empty page says that what is here is all.
    if (this.wants === 'older' && !this.history.isLoadingOlder) this.growStart();
  }

  private growStart(): boolean {
    const { firstRowId } = this.window;
    if (this.window.isAtStart || firstRowId === undefined) return false;
    this.keep(firstRowId, 'start');
    this.window.growStart();
    this.output.moved?.();
    return true;
  }

  private growEnd(): boolean {
    const { lastRowId } = this.window;
    if (this.window.isAtEnd || lastRowId === undefined) return false;
    this.keep(lastRowId, 'end');
    this.window.growEnd();
    this.output.moved?.();
    return true;
  }

  private keep(rowId: string, grew: 'start' | 'end'): void {
    this.wants = 'nothing';
    this.isGrowing = true;
    this.output.effect({ kind: 'keep-row', rowId, grew });
  }

  private follow(change: TimelineChange): void {
    if (change.type === 'inserted') {
      this.arrive(change.index);
      return;
    }
    this.window.apply(change, false);
    // Somebody goes elsewhere: what was asked for at the ends of the old rows is not wanted there.
    if (change.type === 'detached') this.wants = 'nothing';
    if (change.type === 'reset') this.atEnd(false);
    if (change.type === 'prepended' && this.wants === 'older') this.growStart();
    if ((change.type === 'appended' || change.type === 'joined') && this.wants === 'newer')
      this.growEnd();
  }

  /** What I send takes me to the end; what others send does so only when I am there. */
  private arrive(index: number): void {
    const { timeline } = this.history;
    const message = timeline.at(index);
    const isComposedHere = message?.isOwn === true && message.delivery !== 'sent';
    const { endIndex } = this.window;
    const isFollowing = this.isNearEnd && timeline.gap === 0 && endIndex === timeline.length - 1;
    this.window.apply({ type: 'inserted', index }, isFollowing);
    if (isComposedHere && !isFollowing) {
      if (timeline.gap > 0) this.history.leaveDetached();
      else this.window.showNewest();
    }
    if (isFollowing || isComposedHere) this.atEnd(false);
    else if (message && !message.isOwn && index >= this.window.endIndex) this.unseenCount += 1;
  }

  private atEnd(isSmooth: boolean): void {
    this.unseenCount = 0;
    this.isNearEnd = true;
    this.isFar = false;
    this.output.effect({ kind: 'scroll-to-end', isSmooth });
    this.output.moved?.();
  }
}
