import { TextEncoder as NodeTextEncoder } from 'node:util';
import { createDevice, type Device } from '../../../../tools/preview/device/create-device';
import type { DeviceSettings } from '../../../../tools/preview/device/settings';
import type { PageHost, RouteOutcome, WindowStyle } from '../../../../tools/preview/host';
import { MemoryStorage } from './memory-storage';

// jsdom has no encoder of its own.
Object.assign(globalThis, { TextEncoder: NodeTextEncoder });

export const windowStyle: WindowStyle = {
  navigationBarTitleText: '消息',
  navigationBarBackgroundColor: '#ffffff',
  navigationBarTextStyle: 'black',
  navigationStyle: 'default',
  backgroundColor: '#f2f3f2',
};

const done: Promise<RouteOutcome> = Promise.resolve({ ok: true });

/** A page framework that notes what the phone asks of it. */
export class FakePages implements PageHost {
  readonly calls: string[] = [];
  navigateTo = (url: string): Promise<RouteOutcome> => this.note(`navigateTo ${url}`);
  redirectTo = (url: string): Promise<RouteOutcome> => this.note(`redirectTo ${url}`);
  navigateBack = (delta: number): Promise<RouteOutcome> => this.note(`navigateBack ${delta}`);
  switchTab = (url: string): Promise<RouteOutcome> => this.note(`switchTab ${url}`);
  reLaunch = (): Promise<RouteOutcome> =>
    Promise.resolve({ ok: false, errMsg: 'reLaunch:fail page "x" is not found' });
  tapTab = (index: number): Promise<RouteOutcome> => this.note(`tapTab ${index}`);
  createSelectorQuery = (): object => ({});
  createIntersectionObserver = (): object => ({});
  nextTick = (callback: () => void): void => {
    queueMicrotask(callback);
  };
  hideApp = (): void => void this.calls.push('hideApp');
  showApp = (options?: { readonly path: string }): void =>
    void this.calls.push(`showApp ${options?.path ?? ''}`.trim());
  launchOptions = (): ReturnType<PageHost['launchOptions']> => ({
    path: 'pages/a/a',
    query: {},
    scene: 1089,
    referrerInfo: {},
  });
  shareContent = (): ReturnType<PageHost['shareContent']> =>
    Promise.resolve({ title: '来聊天', path: '/pages/a/a?id=1' });
  onPageNotFound = (): void => undefined;
  pageScrollTo = (): boolean => false;
  startPullDownRefresh = (): void => undefined;

  private note(call: string): Promise<RouteOutcome> {
    this.calls.push(call);
    return done;
  }
}

export interface TestDevice {
  readonly device: Device;
  readonly pages: FakePages;
  readonly reload: jest.Mock;
  readonly storage: Storage;
}

/** A phone in the document with one page on top and a tab bar of two. */
export function createTestDevice(settings: Partial<DeviceSettings> = {}): TestDevice {
  const storage = new MemoryStorage();
  const reload = jest.fn();
  const entry = { path: '', query: {}, scene: 1089, referrerInfo: {} };
  const device = createDevice({ phoneId: 'left', entry, settings, storage, reload });
  document.body.replaceChildren(device.element);
  const pages = new FakePages();
  const tabBar = {
    color: '#000',
    selectedColor: '#0b7f52',
    backgroundColor: '#fff',
    borderStyle: 'black' as const,
    items: [
      { pagePath: 'pages/a/a', text: '消息' },
      { pagePath: 'pages/b/b', text: '我' },
    ],
  };
  device.attach(pages, { light: tabBar, dark: { ...tabBar, backgroundColor: '#111' } });
  device.showPage({ pageId: 1, route: 'pages/a/a', window: windowStyle, canGoBack: false, tab: 0 });
  return { device, pages, reload, storage };
}

/** The one element that a selector finds. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The button with this text or label. */
export function buttonOf(text: string): HTMLElement {
  const buttons = [...document.querySelectorAll('button')];
  const found = buttons.find(
    (each) => each.textContent === text || each.getAttribute('aria-label') === text,
  );
  if (!found) throw new Error(`no button says ${text}`);
  return found;
}
