import { anchorCorrectionPx } from './scroll-anchor';
import { composerOf } from './composer-of';
import { flash } from './flash';
import { detailNumber } from '../../../../binding/event-fields';
import { measureList } from './list-measure';
import { seenRows } from './seen-rows';
import { missingCase } from '../../../../kernel/missing-case';
import type { ChatActions, ChatEffect } from '../../../../view-models/chat-data';
import type { ListMeasure } from './list-measure';
import type { RowPlace } from './scroll-anchor';
import type { Measurable } from '../../../../binding/viewport-height';
import type { ScreenEvent } from '../../../../binding/define-screen';

/** How far from its end the list still counts as being there, so that it follows when its height changes. */
const AT_END_PX = 50;

/** Nearer to the top than this, older messages are asked for. The scroll view's `upper-threshold` in the template is the same. */
const NEAR_TOP_PX = 600;

/** What is needed of the page around the list. */
export interface ListPage extends Measurable {
  selectComponent(selector: string): unknown;
}

/**
 * The scroll position of the message list, kept outside of the page's data: everything here is measured and set on the node
 * itself, so that scrolling never costs a `setData`.
 */
export class MessageList {
  private screen: ChatActions | undefined;
  private viewportPx = 0;
  private toEndPx = 0;
  /** Somebody was brought to a message. */
  private hasJumped = false;

  constructor(private readonly page: ListPage) {}

  /**
   * The page is laid out: the newest row is shown unless the chat opened at another, and from now on `screen` hears where the list
   * stands.
   */
  attach(screen: ChatActions): void {
    this.screen = screen;
    if (!this.hasJumped) void this.scrollToEnd(false);
  }

  /** Carries out an effect: what precedes the patch now, what follows it in the returned function. */
  run(effect: ChatEffect): (() => void) | Promise<() => void> {
    switch (effect.kind) {
      case 'scroll-to-end':
        return () => void this.scrollToEnd(effect.isSmooth);
      case 'keep-row':
        return this.keepRow(effect.rowId);
      case 'show-row':
        this.hasJumped = true;
        return () => void this.showRow(effect.rowId);
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
    this.toEndPx = detailNumber(event, 'scrollHeight') - toTopPx - this.viewportPx;
    this.screen?.scrolled({ toTopPx, toEndPx: this.toEndPx });
  }

  /** The list's height changed (keyboard, taller composer): who was at the end stays there. */
  async resized(): Promise<void> {
    if (this.toEndPx <= AT_END_PX) await this.scrollToEnd(false);
    else await this.measure();
  }

  lowerKeyboard(): void {
    composerOf(this.page)?.blur();
  }

  private async scrollToEnd(isSmooth: boolean): Promise<void> {
    const list = await this.measure();
    if (list === undefined) return;
    const top = Math.max(0, list.scrollHeightPx - list.heightPx);
    if (Math.abs(top - list.scrollTopPx) >= 1) list.scrollTo(top, isSmooth);
    this.report(list, top);
  }

  /** Brings a row to the middle, or its top to the top where it is taller, and marks it. */
  private async showRow(rowId: string): Promise<void> {
    const list = await this.measure(rowId);
    if (list?.row === undefined) return;
    const topPx = scrollTopOf(list, list.row);
    if (Math.abs(topPx - list.scrollTopPx) >= 1) list.scrollTo(topPx, false);
    flash(this.page, rowId);
    this.report(list, topPx);
  }

  private async tellSeen(): Promise<void> {
    this.screen?.receipts.seen(await seenRows(this.page));
  }

  private async keepRow(rowId: string): Promise<() => void> {
    const before = await this.measure(rowId);
    if (before === undefined) return () => undefined;
    const nudgePx = nudge(before);
    if (nudgePx > 0) before.scrollTo(before.scrollTopPx + nudgePx, false);
    return () => void this.restore(rowId, before, nudgePx);
  }

  /** Puts a row back where it was, as far as the browser did not hold it there itself. */
  private async restore(rowId: string, before: ListMeasure, nudgePx: number): Promise<void> {
    const after = await this.measure(rowId);
    if (after === undefined) return;
    const correctionPx =
      before.row === undefined || after.row === undefined
        ? 0
        : anchorCorrectionPx(before.row, after.row);
    const topPx = after.scrollTopPx + correctionPx - nudgePx;
    if (topPx !== after.scrollTopPx) after.scrollTo(topPx, false);
    this.report(after, topPx);
  }

  /** Tells the screen where the list stands; a list that is too short to be scrolled asks for more by itself. */
  private report(list: ListMeasure, topPx: number): void {
    this.toEndPx = list.scrollHeightPx - topPx - list.heightPx;
    this.screen?.scrolled({ toTopPx: topPx, toEndPx: this.toEndPx });
    if (topPx < NEAR_TOP_PX) this.screen?.reachTop();
  }

  private async measure(rowId?: string): Promise<ListMeasure | undefined> {
    const list = await measureList(this.page, rowId);
    if (list !== undefined) this.viewportPx = list.heightPx;
    return list;
  }
}

/** Scroll anchoring does nothing at the very top: a list that could move is moved off it for as long as the patch takes. */
function nudge({ scrollTopPx, scrollHeightPx, heightPx }: ListMeasure): number {
  return scrollTopPx < 1 && scrollHeightPx - heightPx >= 1 ? 1 : 0;
}

/** How far the list has to be scrolled for a row to stand in its middle. */
function scrollTopOf(list: ListMeasure, row: RowPlace): number {
  const roomPx = Math.max(0, list.heightPx - (row.endPx - row.topPx));
  const wantedPx = list.scrollTopPx + row.topPx - list.topPx - roomPx / 2;
  return Math.max(0, Math.min(wantedPx, list.scrollHeightPx - list.heightPx));
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
