import type {
  Browser,
  BrowserContext,
  CDPSession,
  FrameLocator,
  JSHandle,
  Locator,
  Page,
} from 'playwright-core';
import type { Violation } from '../../tools/preview/host';
import {
  DEVICE_CONTROL_KEY,
  type DeviceControl,
  type DeviceState,
} from '../../tools/preview/device/device-control';
import type { SetDataCall } from '../../tools/preview/runtime/set-data-log';
import { metricsOf } from '../../tools/preview/device/metrics';
import type { DeviceSettings, NetworkState } from '../../tools/preview/device/settings';
import { agreedStorage } from './agreed-storage';
import { until } from './until';

export interface PhoneOptions {
  /** Person that the sign-in page offers first. */
  readonly user?: string;
  /** Where to open, `/pages/a/a?b=c`; the app's first page by default. */
  readonly path?: string;
  readonly scene?: number;
  readonly width?: DeviceSettings['widthPx'];
  readonly theme?: DeviceSettings['theme'];
  readonly language?: DeviceSettings['language'];
  /** Font size of the person's WeChat, in px; 17 is its standard. */
  readonly fontSizePx?: number;
  /** A context made before, so that the phone finds what it stored then. */
  readonly context?: BrowserContext;
  /** Name under which the phone stores; two phones of one context need two. */
  readonly phoneId?: string;
  /** False: nobody has agreed to the privacy page on this phone, nor to WeChat's agreement. */
  readonly hasAgreed?: boolean;
}

/** Longest that anything may take to be there on a busy machine. */
const WAIT_LIMIT_MS = 60_000;
/** A quick finger taps ten times a second. */
const TAP_EVERY_S = 0.1;
/** A drag in so many moves, as a finger would. */
const DRAG_STEPS = 8;

/** Opens one phone of a preview in a context of its own and waits for its first page. */
export async function openPhone(
  browser: Browser,
  preview: { readonly url: string },
  options: PhoneOptions = {},
): Promise<Phone> {
  const { widthPx: width, heightPx: height } = metricsOf(options.width ?? 375);
  const context =
    options.context ??
    (await browser.newContext({
      viewport: { width, height },
      hasTouch: true,
      locale: 'zh-CN',
      ...(options.hasAgreed !== false && {
        storageState: agreedStorage(preview.url, [options.phoneId ?? 'left']),
      }),
    }));
  context.setDefaultTimeout(WAIT_LIMIT_MS);
  const page = await context.newPage();
  const phone = new Phone(page, await context.newCDPSession(page));
  await page.goto(phoneUrl(preview.url, options));
  await phone.waitForRoute();
  return phone;
}

/** The address of one phone, as in `/phone?phone=left&user=lin#/pages/…`. */
export function phoneUrl(previewUrl: string, options: PhoneOptions): string {
  const { phoneId, user, scene, width, theme, language, fontSizePx } = options;
  const given = { phone: phoneId, user, scene, width, theme, language, fontSize: fontSizePx };
  const url = new URL('/phone', previewUrl);
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return options.path === undefined ? url.href : `${url.href}#${options.path}`;
}

/** One phone under a person's fingers. */
export class Phone {
  constructor(
    /** The browser page: the phone's bars, dialogs and toasts are in it, the mini program's pages are iframes. */
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** The mini program's page on top. */
  get top(): FrameLocator {
    return this.page.frameLocator('.page-area iframe[style*="visibility: visible"]');
  }

  byText(text: string | RegExp): Locator {
    return this.top.getByText(text);
  }

  byRole(role: Parameters<Page['getByRole']>[0], name?: string | RegExp): Locator {
    return this.top.getByRole(role, name === undefined ? {} : { name });
  }

  byPlaceholder(text: string | RegExp): Locator {
    return this.top.getByPlaceholder(text);
  }

  /** Tab of the tab bar by its text. */
  tab(text: string | RegExp): Locator {
    return this.page.getByRole('tab', { name: text });
  }

  /** Title of the navigation bar. */
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** What a toast says now. */
  get toast(): Locator {
    return this.page.locator('.toast-layer');
  }

  /** A button of the dialog or sheet that is open. */
  dialogButton(name: string | RegExp): Locator {
    const layer = this.page.locator('.layer');
    return layer.getByRole('button', { name }).or(layer.getByRole('menuitem', { name }));
  }

  /** A tap with a finger at the middle of the target, once it stands still and nothing lies over it. */
  async tap(target: Locator): Promise<void> {
    await target.tap();
  }

  /** A tap at the corner of the target: the dimmed part of a screen with a menu in its middle. */
  async tapCorner(target: Locator): Promise<void> {
    await target.tap({ position: { x: 8, y: 8 } });
  }

  /** A tap at the middle of what is switched off, which `tap` would wait for to be switched on. */
  async tapOff(target: Locator): Promise<void> {
    const { x, y } = await middleOf(target);
    await this.page.touchscreen.tap(x, y);
  }

  /** Taps a field and types with the keyboard. */
  async type(field: Locator, text: string): Promise<void> {
    await this.tap(field);
    await this.page.keyboard.insertText(text);
  }

  /** Taps that follow each other at once, however long the page takes to hear of them. */
  async tapTimes(target: Locator, count: number): Promise<void> {
    await target.tap({ trial: true });
    const { x, y } = await middleOf(target);
    const beganS = Date.now() / 1000 - count * TAP_EVERY_S;
    const sent = [];
    // Nothing is waited for in between, and each says when it was made.
    for (let tap = 0; tap < count; tap += 1) {
      const atS = beganS + tap * TAP_EVERY_S;
      sent.push(this.touch('touchStart', [{ x, y }], atS));
      sent.push(this.touch('touchEnd', [], atS + TAP_EVERY_S / 4));
    }
    await Promise.all(sent);
  }

  /** Holds a finger on the target until something is visible, or what is given ends. */
  async longPress(target: Locator, until: Locator | (() => Promise<void>)): Promise<void> {
    await target.tap({ trial: true });
    const point = await middleOf(target);
    await this.touch('touchStart', [point]);
    await (typeof until === 'function' ? until() : until.waitFor());
    await this.touch('touchEnd', []);
  }

  /** Puts a finger on the middle of the target and leaves it there. */
  async hold(target: Locator): Promise<HeldFinger> {
    const { x, y } = await middleOf(target);
    await this.touch('touchStart', [{ x, y }]);
    return {
      slide: (dx, dy) => this.touch('touchMove', [{ x: x + dx, y: y + dy }]),
      release: () => this.touch('touchEnd', []),
      lose: () => this.touch('touchCancel', []),
    };
  }

  /** Moves a finger from the middle of the target by so many pixels. */
  async drag(target: Locator, dx: number, dy: number): Promise<void> {
    const { x, y } = await middleOf(target);
    await this.touch('touchStart', [{ x, y }]);
    for (let step = 1; step <= DRAG_STEPS; step += 1) {
      const part = step / DRAG_STEPS;
      await this.touch('touchMove', [{ x: x + dx * part, y: y + dy * part }]);
    }
    await this.touch('touchEnd', []);
  }

  async currentRoute(): Promise<string> {
    return (await this.state()).route;
  }

  /** Waits until a page is on top: any, or the one with this route. */
  async waitForRoute(route?: string): Promise<void> {
    await until(
      async () => {
        const current = await this.currentRoute();
        return route === undefined ? current !== '' : current === route;
      },
      { what: route ?? 'the first page', intervalMs: 30, timeoutMs: WAIT_LIMIT_MS },
    );
  }

  /** Every `setData` since the phone's page was loaded, or since {@link clearSetDataLog}. */
  setDataLog(route?: string): Promise<readonly SetDataCall[]> {
    return this.page.evaluate((wanted) => {
      const { __preview } = globalThis as unknown as { __preview: PreviewGlobal };
      return __preview.setDataLog.calls(wanted);
    }, route);
  }

  clearSetDataLog(): Promise<void> {
    return this.page.evaluate(() => {
      (globalThis as unknown as { __preview: PreviewGlobal }).__preview.setDataLog.clear();
    });
  }

  async violations(): Promise<readonly Violation[]> {
    return (await this.state()).report.violations;
  }

  /** Uncaught errors of app and page code. */
  async errors(): Promise<readonly string[]> {
    return (await this.state()).report.errors;
  }

  /** Throws where the phone has a violation or an uncaught error: for `afterEach`. */
  async expectNoProblems(): Promise<void> {
    const { violations, errors } = (await this.state()).report;
    const texts = violations.map(({ kind, route, detail }) => `${kind} on ${route}: ${detail}`);
    const problems = [...texts, ...errors];
    if (problems.length > 0) throw new Error(`The phone reports:\n${problems.join('\n')}`);
  }

  network(network: NetworkState): Promise<void> {
    return this.change({ network });
  }

  async change(patch: Partial<DeviceSettings>): Promise<void> {
    const control = await this.control();
    await control.evaluate((device, given) => {
      device.change(given);
    }, patch);
  }

  async goToBackground(): Promise<void> {
    const control = await this.control();
    await control.evaluate((device) => {
      device.goToBackground();
    });
  }

  async comeToFront(): Promise<void> {
    const control = await this.control();
    await control.evaluate((device) => {
      device.comeToFront();
    });
  }

  /** Loads the phone's page again: a cold start with what is stored. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.waitForRoute();
  }

  screenshot(path: string): Promise<Buffer> {
    return this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** The device's control, to be used with `evaluate`. */
  control(): Promise<JSHandle<DeviceControl>> {
    return this.page.evaluateHandle((key) => {
      const control = (globalThis as unknown as Record<string, DeviceControl | undefined>)[key];
      if (!control) throw new Error('The phone’s page has no device: did its script fail?');
      return control;
    }, DEVICE_CONTROL_KEY);
  }

  private async state(): Promise<DeviceState> {
    const control = await this.control();
    return control.evaluate((device) => device.state());
  }

  private async touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    touchPoints: readonly { readonly x: number; readonly y: number }[],
    atS?: number,
  ): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [...touchPoints],
      ...(atS !== undefined && { timestamp: atS }),
    });
  }
}

/** A finger that is down. Distances are from where it came down. */
export interface HeldFinger {
  slide(dx: number, dy: number): Promise<void>;
  release(): Promise<void>;
  /** The system takes the touch away. */
  lose(): Promise<void>;
}

interface PreviewGlobal {
  readonly setDataLog: { calls(route?: string): readonly SetDataCall[]; clear(): void };
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  // A page that is just opening may draw the target anew under way.
  await target.scrollIntoViewIfNeeded().catch(() => target.scrollIntoViewIfNeeded());
  const box = await target.boundingBox();
  if (!box) throw new Error(`Nothing visible to touch: ${target.toString()}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
