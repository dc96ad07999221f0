/**
 * The seam inside the preview: `runtime/` (the page framework) implements {@link PageHost}, `device/` (the `wx` object and the
 * phone around it) consumes it, and the other way round for {@link DeviceHost}. Neither imports the other.
 *
 * How a phone boots. `MiniProgramBuilder` (`build/`) writes into one folder: `mini-program.js` (the page framework), `main.js` and one
 * script per subpackage, and the pictures of the mini program. The phone's page then runs two classic scripts in this order:
 *
 * 1. the device's script, which sets `window.wx` and `window[PREVIEW_DEVICE_KEY]` to its {@link DeviceHost};
 * 2. `<folder>/mini-program.js`, which loads `main.js` from beside itself, calls `device.attach(pages, tabBar)`, runs app.ts with
 *    `onLaunch` and `onShow` and opens `device.entry`. Pictures (`/assets/a.png`) are loaded from the same folder.
 *
 * Afterwards `window.__preview` holds `setDataLog` (every `setData` call with its bytes; see `runtime/set-data-log.ts`) and `pages()`,
 * and `getCurrentPages` and `getApp` are globals. Every page is one iframe `iframe[data-route="<route>"]` in `device.pageArea`; all its
 * code runs in the phone's own realm. Query values reach `onLoad` as written, not decoded, as in WeChat.
 */

/** A `navigateTo` event channel's end, as WeChat hands it out. */
export interface EventChannelEnd {
  on(name: string, listener: (...args: unknown[]) => void): void;
  once(name: string, listener: (...args: unknown[]) => void): void;
  off(name: string, listener?: (...args: unknown[]) => void): void;
  emit(name: string, ...args: unknown[]): void;
}

/** What a route command answers; `errMsg` follows WeChat's `api:fail reason` form. */
export type RouteOutcome =
  | { readonly ok: true; readonly eventChannel?: EventChannelEnd }
  | { readonly ok: false; readonly errMsg: string };

/** Launch or enter options as WeChat gives them to `App.onLaunch` and `App.onShow`. */
export interface LaunchOptions {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly scene: number;
  readonly referrerInfo: Readonly<Record<string, unknown>>;
}

/** What the page framework offers the device. URLs are as a mini program writes them: `/pages/a/a?b=c` or relative. */
export interface PageHost {
  navigateTo(
    url: string,
    events?: Record<string, (...args: unknown[]) => void>,
  ): Promise<RouteOutcome>;
  redirectTo(url: string): Promise<RouteOutcome>;
  navigateBack(delta: number): Promise<RouteOutcome>;
  switchTab(url: string): Promise<RouteOutcome>;
  reLaunch(url: string): Promise<RouteOutcome>;
  createSelectorQuery(): unknown;
  createIntersectionObserver(component: unknown, options?: object): unknown;
  nextTick(callback: () => void): void;
  /** The app goes to the background or comes back; runs App and page hooks in WeChat's order. */
  hideApp(): void;
  showApp(options?: LaunchOptions): void;
  launchOptions(): LaunchOptions;
  /** Runs the top page's `onShareAppMessage`; undefined where it has none. */
  shareContent(from: 'menu' | 'button', target?: unknown): Promise<ShareContent | undefined>;
  onPageNotFound(listener: (detail: { path: string; query: Record<string, string> }) => void): void;
  /** A tap on the phone's tab bar: `switchTab` where needed, then the page's `onTabItemTap`. */
  tapTab(index: number): Promise<RouteOutcome>;
  /** `wx.pageScrollTo` on the top page; the answer is false where `selector` matches nothing. */
  pageScrollTo(options: {
    readonly scrollTop?: number;
    readonly selector?: string;
    readonly offsetTop?: number;
    readonly durationMs: number;
  }): boolean;
  /** Runs `onPullDownRefresh` of the top page. */
  startPullDownRefresh(): void;
}

export interface ShareContent {
  readonly title: string;
  readonly path: string;
  readonly imageUrl?: string;
}

/** The window settings of a page after app.json and page.json are merged, `@variables` of theme.json resolved. */
export interface WindowStyle {
  readonly navigationBarTitleText: string;
  readonly navigationBarBackgroundColor: string;
  readonly navigationBarTextStyle: 'black' | 'white';
  readonly navigationStyle: 'default' | 'custom';
  readonly backgroundColor: string;
}

/** What the phone around the pages (navigation bar, tab bar, dark mode, font size) offers the framework. */
export interface DeviceHost {
  readonly theme: 'light' | 'dark';
  /**
   * Called by the framework whenever the page on top changes; for a new page before its `onLoad`, so that what `onLoad` sets
   * (title, colours) lands on that page.
   */
  showPage(page: {
    /** Unique per opened page; title and colours set at run time are kept by it. */
    readonly pageId: number;
    readonly route: string;
    readonly window: WindowStyle;
    readonly canGoBack: boolean;
    readonly tab: number | undefined;
  }): void;
  /** Where the framework puts its page iframes; it fills the phone between navigation bar and tab bar. */
  readonly pageArea: HTMLElement;
  /** Where to open, from the phone's own URL; an empty `path` means app.json's first page. */
  readonly entry: LaunchOptions;
  /**
   * Height of the home indicator over the bottom of a page without tab bar, in CSS pixels. The framework sets it as
   * `--safe-area-inset-bottom` on the root element of such a page (0px on tab pages); the build compiles
   * `env(safe-area-inset-bottom)` in WXSS to that variable, because a browser's own value is 0.
   */
  readonly safeAreaBottomPx: number;
  /** A URL that the browser can load for a source in the phone's files (`wxfile://…`); others come back as they are. */
  resolveUrl(source: string): string;
  /** The soft keyboard; `input` and `textarea` tell it about focus, and it tells them its height. */
  readonly keyboard: KeyboardHost;
  /**
   * Called once by the framework, after app.json is known and before `App()` and any page code run. `wx` exists before: the phone
   * page runs the device's script first, the built mini program second.
   */
  attach(pages: PageHost, tabBar: ThemedTabBar | undefined): void;
  /** Called on every change of dark mode, after `theme` has its new value; the returned function removes the listener. */
  onThemeChange(listener: (theme: 'light' | 'dark') => void): () => void;
  /** Shows the card of a tapped `<button open-type="share">` or of the menu, to be sent to the other phone. */
  share(card: ShareContent): Promise<void>;
  /** An error thrown by app or page code: shown in the stage and handed to `wx.onError`. */
  reportError(error: unknown): void;
  /**
   * A tap on a button with another `open-type` (`chooseAvatar`, `openSetting`, …); answers the detail of the event it ends in,
   * undefined where the person cancels.
   */
  openType?(openType: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** Lets the person pick one row of each column; undefined where they cancel. */
  pick?(request: PickRequest): Promise<readonly number[] | undefined>;
  /** `<navigation-bar>` of the page on top. */
  setNavigationBar?(bar: NavigationBarSettings): void;
  /** A violation of what WeChat would refuse (not JSON-safe, over 256 KB, setData while hidden): shown and recorded. */
  reportViolation(violation: Violation): void;
}

/** What `<picker>` offers. */
export interface PickRequest {
  readonly title: string;
  readonly columns: readonly (readonly string[])[];
  /** Index of the row that each column starts at. */
  readonly selected: readonly number[];
}

/** Empty texts leave what the page's settings say. */
export interface NavigationBarSettings {
  readonly title: string;
  readonly frontColor: string;
  readonly backgroundColor: string;
  readonly isLoading: boolean;
}

/** One entry of app.json's `tabBar.list`; icon URLs as the phone's page can load them. */
export interface TabBarItem {
  readonly pagePath: string;
  readonly text: string;
  readonly iconUrl?: string;
  readonly selectedIconUrl?: string;
}

/** app.json's `tabBar` with the `@variables` of theme.json resolved for one theme. */
export interface TabBarStyle {
  readonly color: string;
  readonly selectedColor: string;
  readonly backgroundColor: string;
  readonly borderStyle: 'black' | 'white';
  readonly items: readonly TabBarItem[];
}

export interface ThemedTabBar {
  readonly light: TabBarStyle;
  readonly dark: TabBarStyle;
}

/** What a focused field asks of the soft keyboard, in CSS pixels. */
export interface KeyboardRequest {
  /** The focused DOM element inside its page iframe. */
  readonly field: HTMLElement;
  /** `adjust-position`: the phone pushes the page up so far that the field is above the keyboard. */
  readonly shouldAdjustPosition: boolean;
  /** `cursor-spacing`: least distance between the field's bottom and the keyboard. */
  readonly cursorSpacing: number;
}

export interface KeyboardHost {
  /** What it takes of the screen now, in CSS pixels; 0 when down. */
  readonly height: number;
  /** Raises the keyboard; `focus` of another field while it is up moves the request without a height change. */
  focus(request: KeyboardRequest): void;
  /** Lowers the keyboard, unless another field took the focus in the same task. */
  blur(field: HTMLElement): void;
  /** Height in CSS pixels, 0 when down; the returned function removes the listener. */
  onHeightChange(listener: (heightPx: number, durationMs: number) => void): () => void;
}

/** How the two scripts meet: the device's script sets this before the built mini program runs and calls `boot` with it. */
export const PREVIEW_DEVICE_KEY = '__previewDevice';

export interface Violation {
  readonly kind:
    | 'set-data-not-json'
    | 'set-data-too-large'
    | 'set-data-hidden'
    | 'unknown-api'
    | 'too-many-children';
  readonly route: string;
  readonly detail: string;
}
