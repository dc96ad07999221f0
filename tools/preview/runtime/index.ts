import type { DeviceHost, LaunchOptions, PageHost, ThemedTabBar } from '../host';
import type { PackageBundle } from './bundle';
import { componentOf, queryAll } from './dom-nodes';
import { domOf } from './events';
import { PageIntersectionObserver } from './intersection';
import { MiniProgram } from './mini-program';
import type { OpenPage } from './open-page';
import { SelectorQuery } from './selector-query';
import type { SetDataLog } from './set-data-log';
import { shareContentOf } from './share';

export type { SetDataCall, SetDataLog } from './set-data-log';
export type { PackageBundle } from './bundle';

export interface RuntimeOptions {
  /** The main package. */
  readonly bundle: PackageBundle;
  readonly device: DeviceHost;
  /** The `wx` object that app code sees. */
  readonly wx: object;
  /** Loads a subpackage's script by its file name; rejects when that fails. */
  readonly loadPackage: (fileName: string) => Promise<PackageBundle>;
  /** URL prefix, without slash at its end, of the mini program's pictures and sounds. */
  readonly assetBase: string;
}

/** A started mini program. */
export interface Runtime {
  readonly pages: PageHost;
  readonly setDataLog: SetDataLog;
  /** What `getApp()` returns. */
  app(): unknown;
  /** Pages from the bottom to the top of the stack. */
  openPages(): readonly OpenPage[];
  /** Settles once the first page is open. */
  readonly started: Promise<void>;
  /** Unloads all pages and removes what the mini program added to its realm. */
  stop(): void;
}

/** Starts a mini program on a phone. */
export function startRuntime(options: RuntimeOptions): Runtime {
  const { device } = options;
  let launch: LaunchOptions = device.entry;
  const miniProgram = new MiniProgram({
    ...options,
    services: { device, assetUrl: (source: string) => assetUrl(source, options) },
  });
  if (launch.path === '') launch = { ...launch, path: miniProgram.manifest.entryPage };
  const pages = createPageHost(miniProgram, {
    get: () => launch,
    set: (next) => {
      launch = next;
    },
  });
  device.attach(pages, tabBarOf(miniProgram, options));
  const stopTheme = device.onThemeChange((theme) => {
    miniProgram.applyTheme();
    miniProgram.guard(() => miniProgram.app.hook('onThemeChange', { theme }));
  });
  const stopRejections = reportRejections(miniProgram, device);
  return {
    pages,
    setDataLog: miniProgram.setDataLog,
    app: () => miniProgram.app.get(),
    openPages: () => miniProgram.stack.pages,
    started: miniProgram.start(launch),
    stop: () => {
      stopTheme();
      stopRejections();
      miniProgram.stop();
    },
  };
}

interface LaunchHolder {
  readonly get: () => LaunchOptions;
  readonly set: (launch: LaunchOptions) => void;
}

function createPageHost(miniProgram: MiniProgram, launch: LaunchHolder): PageHost {
  const { stack, app } = miniProgram;
  return {
    navigateTo: (url, events) => stack.navigateTo(url, events),
    redirectTo: (url) => stack.redirectTo(url),
    navigateBack: (delta) => stack.navigateBack(delta),
    switchTab: (url) => stack.switchTab(url),
    reLaunch: (url) => stack.reLaunch(url),
    tapTab: (index) => tapTab(miniProgram, index),
    createSelectorQuery: () => new SelectorQuery(stack.top?.component),
    createIntersectionObserver: (component, observerOptions) =>
      new PageIntersectionObserver(
        componentOf(component) ?? stack.top?.component,
        observerOptions ?? {},
      ),
    nextTick: (callback) => {
      queueMicrotask(callback);
    },
    hideApp: () => {
      stack.top?.hide();
      miniProgram.guard(() => app.hook('onHide'));
    },
    showApp: (options) => {
      if (options) launch.set(options);
      miniProgram.guard(() => app.hook('onShow', launch.get()));
      if (options && options.path !== '') void stack.reLaunch(urlOf(options));
      else stack.top?.show();
    },
    launchOptions: launch.get,
    shareContent: (from, target) => shareContentOf(stack.top, from, target),
    onPageNotFound: (listener) => {
      miniProgram.pageNotFoundListeners.add(listener);
    },
    pageScrollTo: (options) => scrollPage(stack.top, options),
    startPullDownRefresh: () => {
      stack.top?.hook('onPullDownRefresh');
    },
  };
}

function urlOf({ path, query }: LaunchOptions): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${value}`);
  return `/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

async function tapTab(
  { stack, manifest }: MiniProgram,
  index: number,
): ReturnType<PageHost['tapTab']> {
  const item = manifest.tabBar?.light.items[index];
  if (!item) return { ok: false, errMsg: 'switchTab:fail invalid index' };
  const { pagePath, text } = item;
  const isCurrent = stack.top?.request.route === pagePath;
  const outcome = isCurrent ? ({ ok: true } as const) : await stack.switchTab(`/${pagePath}`);
  if (outcome.ok) stack.top?.hook('onTabItemTap', { index: String(index), pagePath, text });
  return outcome;
}

function scrollPage(
  page: OpenPage | undefined,
  options: Parameters<PageHost['pageScrollTo']>[0],
): boolean {
  if (!page) return false;
  const view = page.backend.window;
  const target =
    options.selector === undefined
      ? undefined
      : domOf(queryAll(page.component, options.selector)[0]);
  if (options.selector !== undefined && !target) return false;
  const base = target
    ? target.getBoundingClientRect().top + view.scrollY
    : (options.scrollTop ?? 0);
  const behavior = options.durationMs === 0 ? 'auto' : 'smooth';
  view.scrollTo({ top: base + (options.offsetTop ?? 0), behavior });
  return true;
}

function assetUrl(source: string, { device, assetBase }: RuntimeOptions): string {
  return source.startsWith('/') ? assetBase + source : device.resolveUrl(source);
}

function tabBarOf({ manifest }: MiniProgram, options: RuntimeOptions): ThemedTabBar | undefined {
  const tabBar = manifest.tabBar;
  if (!tabBar) return undefined;
  const rooted = (icon: string | undefined): string | undefined =>
    icon === undefined ? undefined : assetUrl(`/${icon.replace(/^\//, '')}`, options);
  const withUrls = (style: ThemedTabBar['light']): ThemedTabBar['light'] => ({
    ...style,
    items: style.items.map((item) => {
      const iconUrl = rooted(item.iconUrl);
      const selectedIconUrl = rooted(item.selectedIconUrl);
      return {
        ...item,
        ...(iconUrl === undefined ? {} : { iconUrl }),
        ...(selectedIconUrl === undefined ? {} : { selectedIconUrl }),
      };
    }),
  });
  return { light: withUrls(tabBar.light), dark: withUrls(tabBar.dark) };
}

/** The SDK's own limit of requests refused it something that it asked of itself; it leaves that promise to nobody. */
const SDK_OVER_ITS_LIMIT = 2996;

const isOfSdk = (reason: unknown): boolean =>
  typeof reason === 'object' &&
  reason !== null &&
  'code' in reason &&
  reason.code === SDK_OVER_ITS_LIMIT;

/** Promises that app code leaves rejected go to the phone and to `onUnhandledRejection`. */
function reportRejections(miniProgram: MiniProgram, device: DeviceHost): () => void {
  const report = (event: Event): void => {
    const { reason, promise } = event as { readonly reason?: unknown; readonly promise?: unknown };
    miniProgram.guard(() => miniProgram.app.hook('onUnhandledRejection', { reason, promise }));
    if (!isOfSdk(reason)) device.reportError(reason);
  };
  window.addEventListener('unhandledrejection', report);
  return () => {
    window.removeEventListener('unhandledrejection', report);
  };
}
