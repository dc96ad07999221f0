import type { EventChannelEnd, RouteOutcome } from '../host';
import { createEventChannel } from './event-channel';
import type { OpenPage } from './open-page';
import { type PageUrl, parsePageUrl } from './url';

/** WeChat keeps at most ten pages. */
const maxDepth = 10;

type Listener = (...args: unknown[]) => void;
type RouteName = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch';

/** What the stack asks of the mini program. */
export interface PageOpener {
  exists(route: string): boolean;
  isTab(route: string): boolean;
  /** Loads the package and components of a page; rejects when a script cannot be loaded. */
  prepare(route: string): Promise<void>;
  /** Creates the page; `onCreated` runs before its components attach. */
  open(
    target: PageUrl,
    channel: EventChannelEnd | undefined,
    canGoBack: boolean,
    onCreated: (page: OpenPage) => void,
  ): OpenPage;
  /** Tells the phone which page is on top. */
  present(page: OpenPage, canGoBack: boolean): void;
}

/** The pages of a mini program; commands run one after another. */
export class PageStack {
  private stack: OpenPage[] = [];
  /** Tab pages stay alive while another tab is shown. */
  private readonly tabs = new Map<string, OpenPage>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly opener: PageOpener) {}

  get pages(): readonly OpenPage[] {
    return this.stack;
  }

  /** All living pages: the stack and hidden tab pages. */
  get livePages(): readonly OpenPage[] {
    return [...new Set([...this.stack, ...this.tabs.values()])];
  }

  get top(): OpenPage | undefined {
    return this.stack.at(-1);
  }

  /** Settles when every command so far has run. */
  async settled(): Promise<void> {
    await this.queue;
  }

  navigateTo(url: string, events: Readonly<Record<string, Listener>> = {}): Promise<RouteOutcome> {
    return this.enqueue('navigateTo', url, async (target) => {
      if (this.opener.isTab(target.route))
        return failure('navigateTo', 'can not navigateTo a tabbar page');
      if (this.stack.length >= maxDepth) return failure('navigateTo', 'webview count limit exceed');
      await this.opener.prepare(target.route);
      const channel = createEventChannel(events);
      const previous = this.top;
      previous?.hide();
      this.open(target, channel.opened);
      previous?.cover();
      return { ok: true, eventChannel: channel.opener };
    });
  }

  redirectTo(url: string): Promise<RouteOutcome> {
    return this.enqueue('redirectTo', url, async (target) => {
      if (this.opener.isTab(target.route))
        return failure('redirectTo', 'can not redirectTo a tabbar page');
      await this.opener.prepare(target.route);
      const previous = this.stack.pop();
      if (previous) this.unload(previous);
      this.open(target);
      return { ok: true };
    });
  }

  switchTab(url: string): Promise<RouteOutcome> {
    return this.enqueue('switchTab', url, async (target) => {
      if (!this.opener.isTab(target.route))
        return failure('switchTab', 'can not switch to no-tabBar page');
      await this.opener.prepare(target.route);
      this.leaveForTab(target.route);
      this.openTab(target);
      return { ok: true };
    });
  }

  reLaunch(url: string): Promise<RouteOutcome> {
    return this.enqueue('reLaunch', url, async (target) => {
      await this.opener.prepare(target.route);
      for (const page of [...this.livePages].reverse()) this.unload(page);
      this.stack = [];
      this.tabs.clear();
      if (this.opener.isTab(target.route)) this.openTab(target);
      else this.open(target);
      return { ok: true };
    });
  }

  navigateBack(delta: number): Promise<RouteOutcome> {
    return this.serially(async () => {
      const count = Math.min(Math.max(1, delta), this.stack.length - 1);
      if (count < 1) return failure('navigateBack', 'cannot navigate back at first page.');
      for (const page of this.stack.splice(-count).reverse()) this.unload(page);
      const top = this.top;
      if (top) this.showTop(top);
      return Promise.resolve({ ok: true });
    });
  }

  private enqueue(
    name: RouteName,
    url: string,
    run: (target: PageUrl) => Promise<RouteOutcome>,
  ): Promise<RouteOutcome> {
    return this.serially(async () => {
      const target = parsePageUrl(url, this.top?.request.route ?? '');
      if (!this.opener.exists(target.route)) {
        return failure(name, `page "${target.route}" is not found`);
      }
      return run(target);
    }, name);
  }

  private serially(run: () => Promise<RouteOutcome>, name = 'navigateBack'): Promise<RouteOutcome> {
    const result = this.queue.then(run).catch((error: unknown) => {
      return failure(name, error instanceof Error ? error.message : String(error));
    });
    this.queue = result;
    return result;
  }

  private open(target: PageUrl, channel?: EventChannelEnd): OpenPage {
    const page = this.opener.open(target, channel, this.stack.length > 0, (created) => {
      this.stack.push(created);
    });
    page.show();
    return page;
  }

  private openTab(target: PageUrl): void {
    const living = this.tabs.get(target.route);
    if (!living) {
      this.tabs.set(target.route, this.open(target));
      return;
    }
    if (this.top !== living) this.stack.push(living);
    this.showTop(living);
  }

  /** Before a tab shows: the current page hides, pages that are no tabs go. */
  private leaveForTab(route: string): void {
    const current = this.top;
    if (current?.request.route === route && this.opener.isTab(route)) return;
    if (current && this.opener.isTab(current.request.route)) current.hide();
    for (const page of [...this.stack].reverse()) {
      if (this.opener.isTab(page.request.route)) page.cover();
      else this.unload(page);
    }
    this.stack = [];
  }

  private showTop(page: OpenPage): void {
    this.opener.present(page, this.stack.length > 1);
    page.show();
  }

  private unload(page: OpenPage): void {
    this.tabs.delete(page.request.route);
    page.unload();
  }
}

function failure(name: string, reason: string): RouteOutcome {
  return { ok: false, errMsg: `${name}:fail ${reason}` };
}
