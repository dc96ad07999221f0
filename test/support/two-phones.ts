import { launchChromium } from './chromium';
import { openPhone } from './phone';
import { PAID_FEATURES } from '../../tools/local-chat/accounts/paid-features';
import { startPreview } from '../../tools/preview/server/preview';
import type { Browser } from 'playwright-core';
import type { Phone, PhoneOptions } from './phone';
import type { Preview } from '../../tools/preview/server/preview';

/** Longest that a preview and a browser may take to start on a busy machine. */
const START_LIMIT_MS = 120_000;

export interface SceneOptions {
  /** Longest that one test of the file may take; most need less than 30 s, and six times as long on a busy machine. */
  readonly testLimitMs?: number;
}

/**
 * Tries again that a test gets in all runs: two browsers, a service and their clocks share whatever machine there is. What failed first is printed,
 * and `.ci/run` lists every test that needed it: each is a fault to look into, and a real one fails twice.
 */
const MORE_TRIES = 1;

/** A browser and a preview for the tests of the file that asks for it: there before the first, put in order after each, gone after the last. */
export function sceneForFile({ testLimitMs = 180_000 }: SceneOptions = {}): Scene {
  const scene = new Scene();
  jest.setTimeout(testLimitMs);
  jest.retryTimes(MORE_TRIES, { logErrorsBeforeRetry: true });
  beforeAll(() => scene.open(), START_LIMIT_MS);
  afterEach(() => scene.endTest());
  afterAll(() => scene.close());
  return scene;
}

/** A browser and a preview, and the phones that tests open. */
export class Scene {
  private phones: Phone[] = [];
  private opened: { readonly browser: Browser; readonly preview: Preview } | undefined;

  get browser(): Browser {
    return this.parts.browser;
  }

  get preview(): Preview {
    return this.parts.preview;
  }

  async open(): Promise<void> {
    const preview = await startPreview({ port: 0, quiet: true, shouldWatch: false });
    // Signing in must not wait for a database that is still opening.
    await preview.warmUp();
    this.opened = { browser: await launchChromium(), preview };
  }

  async phone(options: PhoneOptions = {}): Promise<Phone> {
    const phone = await openPhone(this.browser, this.preview, options);
    this.phones.push(phone);
    return phone;
  }

  /** Closes the phones of one test, and mends what it broke at the service; fails when a phone reports a violation or an uncaught error. */
  async endTest(): Promise<void> {
    const phones = this.phones;
    this.phones = [];
    const { chat } = this.preview;
    chat.faults.clear();
    chat.setOutage(false);
    for (const feature of PAID_FEATURES) chat.setFeature(feature, true);
    try {
      for (const phone of phones) await phone.expectNoProblems();
    } finally {
      for (const phone of phones) await phone.close();
    }
  }

  async close(): Promise<void> {
    await this.opened?.browser.close();
    await this.opened?.preview.close();
  }

  private get parts(): { readonly browser: Browser; readonly preview: Preview } {
    if (this.opened === undefined) throw new Error('The scene is open in tests and hooks only');
    return this.opened;
  }
}

/** The route of the chat page. */
export const CHAT_ROUTE = 'packages/chat/pages/chat/chat';

/** Opens the chat with somebody from the conversation list. */
export async function openChat(phone: Phone, name: string): Promise<void> {
  await phone.tap(phone.top.getByText(name, { exact: true }).first());
  await phone.waitForRoute(CHAT_ROUTE);
}

/** Types into the composer and sends. */
export async function say(phone: Phone, text: string): Promise<void> {
  await phone.type(phone.byRole('textbox'), text);
  await phone.tap(phone.byRole('button', '发送'));
}
