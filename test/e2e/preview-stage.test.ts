import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { createChatService } from '../../tools/local-chat/index';
import { type Preview, startPreview } from '../../tools/preview/server/preview';
import { launchChromium } from '../support/chromium';
import { openPhone } from '../support/phone';

const fixture = path.join(__dirname, '../tools/preview/device/mini-program');
const topPage = '.page-area iframe[style*="visibility: visible"]';

/** A red picture of 3 x 2 pixels. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AAQQxwFgBB0gX7h/C5SAAAAABJRU5ErkJggg==',
  'base64',
);

let browser: Browser;
let root: string;
let preview: Preview;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'stage-test-'));
  await cp(fixture, root, { recursive: true });
  const chatService = await createChatService({ port: false });
  preview = await startPreview({ port: 0, root, chatService, quiet: true });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await preview.close();
  await rm(root, { recursive: true });
});

async function openStage(): Promise<{ page: Page; left: FrameLocator; right: FrameLocator }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  await page.goto(preview.url);
  const phone = (name: string): FrameLocator => page.frameLocator(`iframe[name="${name}"]`);
  const stage = { page, left: phone('left'), right: phone('right') };
  await stage.left.frameLocator(topPage).getByText('录音').waitFor();
  await stage.right.frameLocator(topPage).getByText('录音').waitFor();
  return stage;
}

test('a card shared on the left opens on the right with the scene of a card', async () => {
  const { page, left, right } = await openStage();
  await left.frameLocator(topPage).getByText('分享').click();
  await left.getByRole('button', { name: '发到另一台手机' }).click();
  await right.getByRole('dialog', { name: '收到一张卡片' }).waitFor();
  await right.getByRole('button', { name: '打开' }).click();
  await right.frameLocator(topPage).getByText('从left来，场景 1007').waitFor();
  await page.close();
});

test('the panel switches the network of its own phone only', async () => {
  const { page, left, right } = await openStage();
  await page
    .getByRole('complementary', { name: /左边/ })
    .getByRole('radio', { name: '断开' })
    .check();
  await left.frameLocator(topPage).getByText('network none').waitFor();
  expect(await right.frameLocator(topPage).getByText('network none').count()).toBe(0);
  await page.close();
});

test('what WeChat would refuse is listed in red beside the phone', async () => {
  const { page, left } = await openStage();
  const panel = page.getByRole('complementary', { name: /左边/ });
  await panel.getByText('没有问题').waitFor();
  await panel.getByRole('button', { name: '切到后台' }).click();
  await panel.getByText('在后台调用了 setData').waitFor();
  await panel.getByRole('button', { name: '回到前台' }).click();
  await left.frameLocator(topPage).getByText('没有的接口').click();
  await panel.getByText('wx.scanCode', { exact: false }).first().waitFor();
  await panel.getByRole('button', { name: '清空' }).click();
  await panel.getByText('没有问题').waitFor();
  await page.close();
});

test('a build that fails covers the stage until it is mended, then both phones reload', async () => {
  const { page, left } = await openStage();
  const page1 = 'pages/tools/tools.wxml';
  await writeFile(path.join(root, page1), '<view');
  await page.getByRole('alert').getByText(page1, { exact: false }).waitFor();
  await writeFile(path.join(root, page1), '<view>修好了</view>');
  await left.frameLocator(topPage).getByText('修好了').waitFor();
  expect(await page.getByRole('alert').isVisible()).toBe(false);
  await cp(fixture, root, { recursive: true });
  await page.close();
});

test('a chosen picture is measured and shown from the phone’s files', async () => {
  const phone = await openPhone(browser, preview);
  const chooser = phone.page.waitForEvent('filechooser');
  await phone.tap(phone.byText('选图片'));
  await (await chooser).setFiles({ name: 'red.png', mimeType: 'image/png', buffer: picture });
  await phone.byText('png 3 x 2').waitFor();
  const shown = phone.top.locator('img');
  const loadedWidth = await shown.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.naturalWidth;
  });
  expect(loadedWidth).toBe(3);
  await phone.expectNoProblems();
  await phone.close();
});

test('the microphone records after it was allowed, and the recording plays', async () => {
  const phone = await openPhone(browser, preview);
  await phone.tap(phone.byText('录音'));
  await phone.tap(phone.dialogButton('允许'));
  await phone.byText('five frames heard').waitFor();
  await phone.tap(phone.byText('停止'));
  await phone.byText('recorded a while, played to its end').waitFor();
  await phone.expectNoProblems();
  await phone.close();
});

test('a refused microphone fails as in WeChat', async () => {
  const phone = await openPhone(browser, preview);
  await phone.tap(phone.byText('录音'));
  await phone.tap(phone.dialogButton('拒绝'));
  await phone.byText('operateRecorder:fail auth deny').waitFor();
  await phone.close();
});
