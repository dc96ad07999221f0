import { Bars } from './bars';
import { Emitter } from '../../kernel/emitter';
import { ignore } from './ignore';
import { CHAT_PAGE, isTab, urlOf } from './routes';
import type { ChatRoute, Clock, Navigation, Route } from '../platform';
import type { Dispose } from '../../kernel/disposables';

/** A second tap on the same row within this time opens nothing, unless what the first one opened was left. */
const SAME_PAGE_MS = 500;

/** Between a title and the capsule. */
const TITLE_GAP_PX = 6;

/** What the capsule takes of a side where the device cannot tell; some answer with zeros before their first page. */
const USUAL_CAPSULE_PX = 100;

/** WeChat's limit of pages in the stack; `navigateTo` fails beyond it. */
const MOST_PAGES = 10;

/** Moves between the app's pages, and keeps what the device draws around them. */
export class WechatNavigation implements Navigation {
  private readonly bars = new Bars();
  private readonly returned = new Emitter<ChatRoute>();
  private lastUrl = '';
  private lastAtMs = -Infinity;
  /** Pages in the stack when the last one was opened, and whether it has come since. */
  private lastDepth = 0;
  private hasCome = false;

  constructor(private readonly clock: Clock) {
    wx.onThemeChange(() => this.bars.followSystem());
  }

  open(route: Route): void {
    const url = urlOf(route);
    const nowMs = this.clock.nowMs();
    if (url === this.lastUrl && nowMs - this.lastAtMs < SAME_PAGE_MS && !this.hasLeft()) return;
    this.lastUrl = url;
    this.lastAtMs = nowMs;
    this.lastDepth = getCurrentPages().length;
    this.hasCome = false;
    if (route.to === 'chat' && this.returnTo(route)) return;
    const fail = (): void => {
      // The page did not open (another one is on its way): the next tap counts again.
      this.lastUrl = '';
    };
    if (isTab(route)) wx.switchTab({ url, fail });
    else if (getCurrentPages().length >= MOST_PAGES) wx.redirectTo({ url, fail });
    else wx.navigateTo({ url, fail });
  }

  onReturn(listener: (route: ChatRoute) => void): Dispose {
    return this.returned.on(listener);
  }

  replace(route: Route): void {
    wx.redirectTo({ url: urlOf(route), fail: ignore });
  }

  reset(route: Route, above?: Route): void {
    const success = (): void => {
      // Whatever was opened a moment ago is closed: the same page counts again.
      this.lastUrl = '';
      if (above !== undefined) this.open(above);
    };
    wx.reLaunch({ url: urlOf(route), success, fail: ignore });
  }

  back(): void {
    // A page that WeChat started the app with has none below it.
    if (getCurrentPages().length === 1)
      wx.switchTab({ url: urlOf({ to: 'conversations' }), fail: ignore });
    else wx.navigateBack({ fail: ignore });
  }

  /** Called by every screen as it comes to the front, which makes it the moment to bring the bars up to date. */
  setTitle(title: string): void {
    wx.setNavigationBarTitle({ title, fail: ignore });
    this.bars.pageShown();
    if (getCurrentPages().length > this.lastDepth) this.hasCome = true;
  }

  /** The title stands in the middle, as far from the left as WeChat's capsule is from the right. */
  get titleRoomPx(): number {
    const { windowWidth } = wx.getWindowInfo();
    const { left } = wx.getMenuButtonBoundingClientRect();
    const takenPx = left > 0 ? windowWidth - left + TITLE_GAP_PX : USUAL_CAPSULE_PX;
    return windowWidth - 2 * takenPx;
  }

  setTabBadge(tab: 'conversations' | 'contacts' | 'me', count: number): void {
    this.bars.setBadge(tab, count);
  }

  setTabTitles(titles: {
    readonly conversations: string;
    readonly contacts: string;
    readonly me: string;
  }): void {
    this.bars.setTitles(titles);
  }

  setAppearance(theme: 'system' | 'light' | 'dark'): void {
    this.bars.setAppearance(theme);
  }

  /** The page that was opened last has come to the front and is closed again. */
  private hasLeft(): boolean {
    return this.hasCome && getCurrentPages().length <= this.lastDepth;
  }

  /** Closes the pages above an open chat; false when it is not open. */
  private returnTo(route: ChatRoute): boolean {
    const pages = getCurrentPages();
    const depth = [...pages].reverse().findIndex((page) => isChatPage(page, route));
    if (depth < 0) return false;
    this.returned.emit(route);
    if (depth > 0) wx.navigateBack({ delta: depth, fail: ignore });
    return true;
  }
}

/** @param page one of the stack; values of its query stand there as in the URL, or decoded on some versions of WeChat */
function isChatPage(
  page: { readonly route: string; readonly options?: Readonly<Record<string, string | undefined>> },
  { conversationId }: ChatRoute,
): boolean {
  const shown = page.options?.['conversation'];
  const isSame = shown === conversationId || shown === encodeURIComponent(conversationId);
  return page.route === CHAT_PAGE && isSame;
}
