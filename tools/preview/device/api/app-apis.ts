import type { PhoneContext } from '../context';
import { USER_DATA_PATH } from '../files';
import type { Listeners } from '../listeners';
import { defineApis, type Wx } from './define-apis';

type EventNames =
  | 'AppShow'
  | 'AppHide'
  | 'Error'
  | 'UnhandledRejection'
  | 'PageNotFound'
  | 'ThemeChange'
  | 'MemoryWarning'
  | 'WindowResize'
  | 'AudioInterruptionBegin'
  | 'AudioInterruptionEnd'
  | 'KeyboardHeightChange';

type SyncNames =
  | 'getLaunchOptionsSync'
  | 'getEnterOptionsSync'
  | 'getUpdateManager'
  | 'nextTick'
  | 'reportEvent'
  | 'getLogManager'
  | 'getRealtimeLogManager'
  | 'getPerformance'
  | 'reportPerformance'
  | 'env';

type AsyncNames = 'login' | 'checkSession' | 'exitMiniProgram';

const subscriptions = <Event>(name: string, listeners: Listeners<Event>) => ({
  [`on${name}`]: (listener: (event: Event) => void): void => {
    listeners.add(listener);
  },
  [`off${name}`]: (listener?: (event: Event) => void): void => listeners.remove(listener),
});

/** `wx.onAppShow` and all other events of the whole app, with their `off` forms. */
export function createAppEventApis({
  events,
  frame,
}: PhoneContext): Pick<Wx, `on${EventNames}` | `off${EventNames}`> {
  const heightListeners = new Map<unknown, () => void>();
  const apis = {
    ...subscriptions('AppShow', events.appShow),
    ...subscriptions('AppHide', events.appHide),
    ...subscriptions('Error', events.error),
    ...subscriptions('UnhandledRejection', events.unhandledRejection),
    ...subscriptions('PageNotFound', events.pageNotFound),
    ...subscriptions('ThemeChange', events.themeChange),
    ...subscriptions('MemoryWarning', events.memoryWarning),
    ...subscriptions('WindowResize', events.windowResize),
    ...subscriptions('AudioInterruptionBegin', events.audioInterruptionBegin),
    ...subscriptions('AudioInterruptionEnd', events.audioInterruptionEnd),
    onKeyboardHeightChange: (listener: (event: { height: number }) => void): void => {
      const stop = frame.keyboard.onHeightChange((height) => listener({ height }));
      heightListeners.set(listener, stop);
    },
    offKeyboardHeightChange: (listener?: unknown): void => {
      for (const [key, stop] of heightListeners) {
        if (listener !== undefined && key !== listener) continue;
        stop();
        heightListeners.delete(key);
      }
    },
  };
  return apis as unknown as Pick<Wx, `on${EventNames}` | `off${EventNames}`>;
}

/** What a log manager is asked to write goes to the browser's console. */
const log = {
  debug: (...parts: unknown[]) => console.debug(...parts),
  info: (...parts: unknown[]) => console.info(...parts),
  log: (...parts: unknown[]) => console.info(...parts),
  warn: (...parts: unknown[]) => console.warn(...parts),
  error: (...parts: unknown[]) => console.error(...parts),
  setFilterMsg: () => undefined,
  addFilterMsg: () => undefined,
  in: () => log,
  tag: () => log,
};

/** The preview is always up to date: listeners are accepted and the first check answers "no update". */
const updateManager = {
  onCheckForUpdate: (listener: (result: { hasUpdate: boolean }) => void) =>
    queueMicrotask(() => listener({ hasUpdate: false })),
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => undefined,
};

const performanceManager = {
  createObserver: () => ({ observe: () => undefined, disconnect: () => undefined }),
  getEntries: () => [],
  getEntriesByName: () => [],
  getEntriesByType: () => [],
  setBufferSize: () => undefined,
};

/** Launch options, sign-in code, log and update managers. */
export function createAppApis(context: PhoneContext): Pick<Wx, SyncNames | AsyncNames> {
  const sync = {
    env: { USER_DATA_PATH: USER_DATA_PATH },
    getLaunchOptionsSync: () => context.pages().launchOptions(),
    getEnterOptionsSync: () => context.enterOptions(),
    getUpdateManager: () => updateManager,
    nextTick: (callback: () => void) => context.pages().nextTick(callback),
    reportEvent: () => undefined,
    reportPerformance: () => undefined,
    getLogManager: () => log,
    getRealtimeLogManager: () => log,
    getPerformance: () => performanceManager,
  };
  let codes = 0;
  return {
    ...(sync as unknown as Pick<Wx, SyncNames>),
    ...defineApis<AsyncNames>({
      login: () => {
        codes += 1;
        return { code: `preview-code-${codes}` };
      },
      checkSession: () => undefined,
      exitMiniProgram: () => context.leave(),
    }),
  };
}
