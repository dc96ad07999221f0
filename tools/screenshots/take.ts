/** `npm run screenshots`: the main screens in light, dark, English and large type, into docs/screenshots. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../../test/support/chromium';
import { agreedStorage } from '../../test/support/agreed-storage';
import { openPhone } from '../../test/support/phone';
import { startPreview } from '../preview/server/preview';
import type { Browser, Locator } from 'playwright-core';
import type { PhoneOptions } from '../../test/support/phone';
import type { Preview } from '../preview/server/preview';

const FOLDER = path.join(__dirname, '../../docs/screenshots');

/** Four looks at every screen; the names end the files' names. */
const LOOKS: Readonly<Record<string, PhoneOptions>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  english: { language: 'en' },
  large: { fontSizePx: 24 },
};

/** What is photographed: where it is, and what has to be there first. */
const SCREENS: Readonly<Record<string, { readonly path?: string; readonly ready: string }>> = {
  conversations: { ready: '周原' },
  chat: { path: '/packages/chat/pages/chat/chat?conversation=direct:zhou', ready: '#list' },
  group: { path: '/packages/chat/pages/chat/chat?conversation=group:g-hike', ready: '#list' },
  contacts: { path: '/pages/contacts/contacts', ready: '周原' },
  me: { path: '/pages/me/me', ready: 'lin' },
  settings: { path: '/packages/settings/pages/settings/settings', ready: '退出登录|Sign out' },
};

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const preview = await startPreview({ port: 0, quiet: true, shouldWatch: false });
  await preview.warmUp();
  const browser = await launchChromium();
  try {
    await photographStage(browser, preview);
    await photographSignIn(browser, preview);
    for (const [look, options] of Object.entries(LOOKS)) {
      await photographScreens(browser, preview, look, options);
    }
  } finally {
    await browser.close();
    await preview.close();
  }
}

async function photographScreens(
  browser: Browser,
  preview: Preview,
  look: string,
  options: PhoneOptions,
): Promise<void> {
  for (const [screen, { path: at, ready }] of Object.entries(SCREENS)) {
    const opened = { ...options, user: 'lin', ...(at === undefined ? {} : { path: at }) };
    const phone = await openPhone(browser, preview, opened);
    const isSelector = ready.startsWith('#');
    const target = isSelector ? phone.top.locator(ready) : phone.byText(new RegExp(ready));
    await target.first().waitFor();
    await settle(phone.top.locator('body'));
    await phone.screenshot(path.join(FOLDER, `${screen}-${look}.png`));
    await phone.close();
  }
}

async function photographSignIn(browser: Browser, preview: Preview): Promise<void> {
  const phone = await openPhone(browser, preview);
  await phone.byText('林夏').waitFor();
  await settle(phone.top.locator('body'));
  await phone.screenshot(path.join(FOLDER, 'sign-in-light.png'));
  await phone.close();
}

/** Two people in the middle of a talk. */
async function photographStage(browser: Browser, preview: Preview): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    storageState: agreedStorage(preview.url, ['left', 'right']),
  });
  await page.goto(preview.url);
  const phones = page.locator('iframe');
  for (const [index, name] of ['周原', '林夏'].entries()) {
    const screen = phones
      .nth(index)
      .contentFrame()
      .frameLocator('iframe[style*="visibility: visible"]');
    await screen.getByText(name, { exact: true }).first().click();
    await screen.locator('#list').waitFor();
    await settle(screen.locator('body'));
  }
  await page.screenshot({ path: path.join(FOLDER, 'stage.png') });
  await page.close();
}

/** Pictures are there and nothing is left to do. */
async function settle(body: Locator): Promise<void> {
  await body.evaluate(async (page) => {
    for (let look = 0; look < 20; look++) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
      if (look > 2 && [...page.querySelectorAll('img')].every((image) => image.complete)) return;
    }
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
