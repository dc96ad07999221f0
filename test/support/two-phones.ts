import { launchChromium } from './chromium';
import { openPhone } from './phone';
import { startPreview } from '../../tools/preview/server/preview';
import type { Browser } from 'playwright-core';
import type { Phone, PhoneOptions } from './phone';
import type { Preview } from '../../tools/preview/server/preview';

/** A browser and a preview for one file of tests, and the phones that the tests open. */
export class Scene {
  private phones: Phone[] = [];

  private constructor(
    readonly browser: Browser,
    readonly preview: Preview,
  ) {}

  static async open(): Promise<Scene> {
    const preview = await startPreview({ port: 0, quiet: true, shouldWatch: false });
    // Signing in must not wait for a database that is still opening.
    await preview.warmUp();
    return new Scene(await launchChromium(), preview);
  }

  async phone(options: PhoneOptions = {}): Promise<Phone> {
    const phone = await openPhone(this.browser, this.preview, options);
    this.phones.push(phone);
    return phone;
  }

  /** Closes the phones of one test; fails when one of them reports a violation or an uncaught error. */
  async endTest(): Promise<void> {
    const phones = this.phones;
    this.phones = [];
    try {
      for (const phone of phones) await phone.expectNoProblems();
    } finally {
      for (const phone of phones) await phone.close();
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.preview.close();
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
