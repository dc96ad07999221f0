import { ScrollTrace, anchorCorrectionPx } from './scroll-anchor';
import { composerOf } from './composer-of';
import { flash } from './flash';
import { onceSeen } from './once-seen';
import { detailNumber } from '../../../../binding/event-fields';
import { measureList } from './list-measure';
import { nudge, scrollTopOf } from './row-scroll';
import { seenRows } from './seen-rows';
import { AT_END_PX, WayToEnd } from './way-to-end';
import { missingCase } from '../../../../kernel/missing-case';
import type { ChatActions } from '../../view-models/chat/chat-data';
import type { ChatEffect } from '../../view-models/chat/chat-effect';
import type { ListMeasure } from './list-measure';
import type { ShownPlace } from '../../view-models/rows/row-kind';
import type { Watchable } from './once-seen';
import type { Measurable } from '../../../../binding/measured-box';
import type { ScreenEvent } from '../../../../binding/screen-event';

/** Nearer to an end than this, more messages are asked for. The scroll view's thresholds in the template are the same. */
const NEAR_PX = 600;

/** A list that can be scrolled by less than this is filled up at once. */
const SHORT_PX = 300;

/** What is needed of the page around the list. */
export interface ListPage extends Measurable, Watchable {
  selectComponent(selector: string): unknown;
}

/**
 * The scroll position of the message list, kept outside of the page's data: everything here is measured and set on the node
 * itself, so that scrolling never costs a `setData`.
 */
export class MessageList {
  private screen: ChatActions | undefined;
  private viewportPx = 0;
  private toTopPx = 0;
  private toEndPx = 0;
  /** Somebody was brought to a message. */
  private hasJumped = false;
  /** While rows come in. */
  private trace: ScrollTrace | undefined;
  /** While the list is on its way to its end: what it scrolls past meanwhile is not where somebody reads. */
  private wayToEnd: WayToEnd | undefined;

  constructor(private readonly page: ListPage) {}

  /**
   * The page is laid out: the newest row is shown unless the chat opened at another, and from now on `screen` hears where the list
   * stands.
   */
  attach(screen: ChatActions): void {
    this.screen = screen;
    if (!this.hasJumped) void this.goToEnd(this.beginWay(), false);
  }

  /** Carries out an effect: what precedes the patch now, what follows it in the returned function. */
  run(effect: ChatEffect): (() => void) | Promise<() => void> {
    switch (effect.kind) {
      case 'scroll-to-end': {
        // From here on: the rows that it is for may be on the page long before the list is at its end.
        const way = new WayToEnd();
        this.wayToEnd = way;
        return () => void this.goToEnd(way, effect.isSmooth);
      }
      case 'keep-row':
        return this.keepRow(effect.rowId, effect.grew);
      case 'show-row':
        this.hasJumped = true;
        this.wayToEnd = undefined;
        return () => void this.showRow(effect.rowId, effect.place);
      case 'watch-row':
        return () => void this.watchRow(effect.rowId);
      case 'tell-seen':
        return () => void this.tellSeen();
      case 'fit-list':
        return () => void this.resized();
      case 'focus-composer':
        return () => composerOf(this.page)?.focus();
      case 'blur-composer':
        return () => composerOf(this.page)?.blur();
      case 'place-caret':
        return () => composerOf(this.page)?.placeCaret(effect.at);
      default:
        return missingCase(effect);
    }
  }

  /** The list moved under the finger or by itself. */
  async scrolled(event: ScreenEvent): Promise<void> {
    this.screen?.closeMenu();
    if (this.viewportPx === 0) await this.measure();
    const toTopPx = detailNumber(event, 'scrollTop');
    const scrollHeightPx = detailNumber(event, 'scrollHeight');
    this.trace?.scrolled(toTopPx, scrollHeightPx);
    const toEndPx = scrollHeightPx - toTopPx - this.viewportPx;
    if (this.wayToEnd?.isPassing(toTopPx, toEndPx) === true) return;
    this.wayToEnd = undefined;
    // Rows that come and go move one end only: a finger moves both.
    const isUp = toTopPx < this.toTopPx && toEndPx > this.toEndPx;
    const isDown = toTopPx > this.toTopPx && toEndPx < this.toEndPx;
    this.stands(toTopPx, toEndPx);
    if (isUp && toTopPx < NEAR_PX) this.screen?.reachTop();
    if (isDown && toEndPx < NEAR_PX) this.screen?.reachEnd();
  }

  /** The list's height changed (keyboard, taller composer): who was at the end stays there. */
  async resized(): Promise<void> {
    if (this.toEndPx <= AT_END_PX) await this.goToEnd(this.beginWay(), false);
    else await this.measure();
  }

  lowerKeyboard(): void {
    composerOf(this.page)?.blur();
  }

  /** A way that waits for no rows; one that does stays until its own end. */
  private beginWay(): WayToEnd {
    const way = new WayToEnd();
    this.wayToEnd ??= way;
    return way;
  }

  private async goToEnd(way: WayToEnd, isSmooth: boolean): Promise<void> {
    const list = await this.measure();
    const isLast = this.wayToEnd === way;
    if (isLast) this.wayToEnd = undefined;
    if (list === undefined) return;
    const top = Math.max(0, list.scrollHeightPx - list.heightPx);
    if (Math.abs(top - list.scrollTopPx) >= 1) {
      list.scrollTo(top, isSmooth);
      if (isSmooth && isLast) this.wayToEnd = new WayToEnd(list.scrollTopPx);
    }
    this.stands(top, list.scrollHeightPx - top - list.heightPx);
    // A list that hardly fills the screen asks for more by itself; any other does once a finger moves it.
    if (top < SHORT_PX) this.screen?.reachTop();
  }

  /** Brings a row to its place (the top of one that is taller than the list comes to the top), and marks it in the middle. */
  private async showRow(rowId: string, place: ShownPlace): Promise<void> {
    const list = await this.measure(rowId);
    if (list?.row === undefined) return;
    const topPx = scrollTopOf(list, list.row, place);
    if (Math.abs(topPx - list.scrollTopPx) >= 1) list.scrollTo(topPx, false);
    if (place === 'middle') flash(this.page, rowId);
    const toEndPx = list.scrollHeightPx - topPx - list.heightPx;
    this.stands(topPx, toEndPx);
    // No finger can move a list on that stands at its end.
    if (toEndPx < 1) this.screen?.reachEnd();
    else if (topPx < 1) this.screen?.reachTop();
  }

  private async tellSeen(): Promise<void> {
    this.screen?.receipts.seen(await seenRows(this.page));
  }

  private async watchRow(rowId: string): Promise<void> {
    const list = await this.measure(rowId);
    if (list?.row === undefined) return;
    const { row, topPx, heightPx } = list;
    const isSeen = row.topPx < topPx + heightPx && row.endPx > topPx;
    this.screen?.places.rowSeen(rowId, isSeen);
    if (!isSeen) onceSeen(this.page, rowId, () => this.screen?.places.rowSeen(rowId, true));
  }

  private async keepRow(rowId: string, grew: 'start' | 'end'): Promise<() => void> {
    const before = await this.measure(rowId);
    if (before === undefined) return () => this.screen?.grown();
    const nudgePx = nudge(before);
    const fromPx = before.scrollTopPx + nudgePx;
    if (nudgePx > 0) before.scrollTo(fromPx, false);
    this.trace = new ScrollTrace(before.scrollHeightPx, fromPx);
    return () => void this.restore(rowId, grew, before, nudgePx);
  }

  /**
   * Puts a row back where it was, as far as the browser did not hold it there itself. Where the end that grew is still near, more is
   * asked for there, and only there: at the other end rows gave way.
   */
  private async restore(
    rowId: string,
    grew: 'start' | 'end',
    before: ListMeasure,
    nudgePx: number,
  ): Promise<void> {
    const after = await this.measure(rowId);
    const jumpPx = after && this.trace?.jumpPx(after.scrollTopPx);
    this.trace = undefined;
    this.screen?.grown();
    if (after === undefined) return;
    const correctionPx =
      before.row === undefined || after.row === undefined || jumpPx === undefined
        ? 0
        : anchorCorrectionPx(before.row, after.row, jumpPx, grew);
    const topPx = after.scrollTopPx + correctionPx - nudgePx;
    if (topPx !== after.scrollTopPx) after.scrollTo(topPx, false);
    const toEndPx = after.scrollHeightPx - topPx - after.heightPx;
    this.stands(topPx, toEndPx);
    if (grew === 'start' && topPx < NEAR_PX) this.screen?.reachTop();
    if (grew === 'end' && toEndPx < NEAR_PX) this.screen?.reachEnd();
  }

  /** Tells the screen where the list stands. */
  private stands(toTopPx: number, toEndPx: number): void {
    this.toTopPx = toTopPx;
    this.toEndPx = toEndPx;
    this.screen?.scrolled({ toTopPx, toEndPx });
  }

  private async measure(rowId?: string): Promise<ListMeasure | undefined> {
    const list = await measureList(this.page, rowId);
    if (list !== undefined) this.viewportPx = list.heightPx;
    return list;
  }
}

const lists = new WeakMap<ListPage, MessageList>();

/** The list of a page; made at the first call. */
export function listOf(page: ListPage): MessageList {
  const known = lists.get(page);
  if (known !== undefined) return known;
  const list = new MessageList(page);
  lists.set(page, list);
  return list;
}
