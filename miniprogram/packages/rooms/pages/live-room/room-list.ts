import { asRecord } from '../../../../kernel/json';
import { detailNumber } from '../../../../binding/event-fields';
import { forgetBoxes } from '../../../../binding/measured-box';
import { viewportHeight } from '../../../../binding/viewport-height';
import type { Measurable } from '../../../../binding/measured-box';
import type { ScreenEvent } from '../../../../binding/screen-event';

/** How far from its end the list still counts as being there. */
const AT_END_PX = 60;

/** Further down than any list is long: the scroll view stops at its end. */
const BEYOND_PX = 1e7;

/** What hears where the list stands. */
interface StandHears {
  stands(isAtEnd: boolean): void;
}

/** The scroll position of a room's list, kept outside of the page's data: scrolling never costs a `setData`. */
export class RoomList {
  private topPx = 0;

  constructor(private readonly page: Measurable) {}

  scrollToEnd(): void {
    // What stands below the list may have another height by now.
    forgetBoxes(this.page, '#list');
    this.page
      .createSelectorQuery()
      .select('#list')
      .node(({ node }: { readonly node?: unknown }) => {
        if (isScrollable(node)) node.scrollTo({ top: BEYOND_PX, animated: false });
      })
      .exec();
  }

  /** The list moved. Only a finger moves it up: then whoever reads wants it to stay. */
  async scrolled(screen: StandHears, event: ScreenEvent): Promise<void> {
    const viewportPx = await viewportHeight(this.page, '#list');
    const topPx = detailNumber(event, 'scrollTop');
    const isUp = topPx < this.topPx;
    this.topPx = topPx;
    const toEndPx = detailNumber(event, 'scrollHeight') - topPx - viewportPx;
    if (toEndPx <= AT_END_PX) screen.stands(true);
    else if (isUp) screen.stands(false);
  }
}

function isScrollable(node: unknown): node is WechatMiniprogram.ScrollViewContext {
  return typeof asRecord(node)?.['scrollTo'] === 'function';
}

const lists = new WeakMap<Measurable, RoomList>();

/** The list of a page; made at the first call. */
export function roomListOf(page: Measurable): RoomList {
  const known = lists.get(page);
  if (known !== undefined) return known;
  const list = new RoomList(page);
  lists.set(page, list);
  return list;
}
