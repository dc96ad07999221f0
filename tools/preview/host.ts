/**
 * The seam inside the preview: `runtime/` (the page framework) implements {@link PageHost}, `device/` (the `wx` object and the
 * phone around it) consumes it, and the other way round for {@link DeviceHost}. Neither imports the other.
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
  /** Called by the framework whenever the page on top changes. */
  showPage(page: {
    readonly route: string;
    readonly window: WindowStyle;
    readonly canGoBack: boolean;
    readonly tab: number | undefined;
  }): void;
  /** A violation of what WeChat would refuse (not JSON-safe, over 256 KB, setData while hidden): shown and recorded. */
  reportViolation(violation: Violation): void;
}

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
