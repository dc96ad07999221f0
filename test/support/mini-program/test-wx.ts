import type { PageHost, RouteOutcome } from '../../../tools/preview/host';

interface RouteOptions {
  readonly url?: string;
  readonly delta?: number;
  readonly events?: Record<string, (...args: unknown[]) => void>;
  readonly success?: (result: object) => void;
  readonly fail?: (error: object) => void;
  readonly complete?: (result: object) => void;
}

/** Answers a route call as WeChat does: callbacks, or a promise where none is given. */
function answer(outcome: Promise<RouteOutcome>, name: string, options: RouteOptions): unknown {
  const { success, fail, complete } = options;
  const result = outcome.then((value) => {
    if (!value.ok) throw Object.assign(new Error(value.errMsg), { errMsg: value.errMsg });
    return { errMsg: `${name}:ok`, eventChannel: value.eventChannel };
  });
  if (!success && !fail && !complete) return result;
  result.then(
    (value) => {
      success?.(value);
      complete?.(value);
    },
    (error: unknown) => {
      fail?.(error as object);
      complete?.(error as object);
    },
  );
  return undefined;
}

/** The part of `wx` that pages cannot do without: routes, queries, system information and a storage in memory. */
export function createTestWx(pages: PageHost): object {
  const storage = new Map<string, unknown>();
  const windowInfo = {
    pixelRatio: 2,
    screenWidth: 375,
    screenHeight: 812,
    windowWidth: 375,
    windowHeight: 700,
    statusBarHeight: 44,
    safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
    screenTop: 88,
  };
  const appInfo = {
    SDKVersion: '3.8.10',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: 17,
  };
  const deviceInfo = { brand: 'test', model: 'test', system: 'iOS 17.0', platform: 'devtools' };
  const route =
    (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') =>
    (options: RouteOptions): unknown =>
      answer(pages[name](options.url ?? '', options.events ?? {}), name, options);
  return {
    navigateTo: route('navigateTo'),
    redirectTo: route('redirectTo'),
    switchTab: route('switchTab'),
    reLaunch: route('reLaunch'),
    navigateBack: (options: RouteOptions = {}) =>
      answer(pages.navigateBack(options.delta ?? 1), 'navigateBack', options),
    nextTick: pages.nextTick,
    createSelectorQuery: pages.createSelectorQuery,
    createIntersectionObserver: pages.createIntersectionObserver,
    getLaunchOptionsSync: pages.launchOptions,
    getEnterOptionsSync: pages.launchOptions,
    getWindowInfo: () => windowInfo,
    getAppBaseInfo: () => appInfo,
    getDeviceInfo: () => deviceInfo,
    getSystemInfoSync: () => ({ ...windowInfo, ...appInfo, ...deviceInfo }),
    canIUse: () => true,
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => {
      storage.set(key, value);
    },
    removeStorageSync: (key: string) => {
      storage.delete(key);
    },
  };
}
