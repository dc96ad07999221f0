import { openChat, sceneForFile } from '../support/two-phones';
import { filmed } from '../support/filmed';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens the panel behind the + and takes one of its entries. */
async function chooseEntry(phone: Phone, name: string): Promise<void> {
  const entry = phone.top.getByRole('button', { name, exact: true });
  if (!(await entry.isVisible()))
    await phone.tap(phone.top.getByRole('button', { name: '更多', exact: true }));
  await phone.tap(entry);
}

async function chooseFiles(phone: Phone, entry: string, files: readonly Chosen[]): Promise<void> {
  const chooser = phone.page.waitForEvent('filechooser');
  await chooseEntry(phone, entry);
  await (await chooser).setFiles([...files]);
}

const videos = (phone: Phone): Locator => phone.byRole('button', /视频，/u);

async function twoPhones(): Promise<readonly [Phone, Phone]> {
  const [lin, zhou] = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })];
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  return [lin, zhou];
}

it('sends a video with its poster and length; the other phone plays it', async () => {
  const [lin, zhou] = await twoPhones();
  const clip = { name: 'clip.mp4', mimeType: 'video/mp4', buffer: await filmed(lin.page) };
  const fake = { name: 'fake.mp4', mimeType: 'video/mp4', buffer: Buffer.from('MZ is no video') };
  await chooseFiles(lin, '照片', [fake, clip]);
  await lin.toast.getByText('有视频的格式不支持，没有发送').waitFor();
  for (const phone of [lin, zhou]) {
    await videos(phone).last().locator('img').waitFor();
    expect(await videos(phone).last().boundingBox()).toMatchObject({ width: 113, height: 200 });
  }
  await zhou.tap(videos(zhou).last());
  // It plays at once; when it is over, it can be played again.
  await zhou.tap(zhou.byRole('button', '播放'));
  await zhou.top.locator('video').waitFor();
});

it('sends a place that the other phone shows on its map; a map that is left sends nothing', async () => {
  const [lin, zhou] = await twoPhones();
  await chooseEntry(lin, '位置');
  await lin.tap(lin.dialogButton('允许'));
  await lin.tap(lin.dialogButton('取消'));
  await chooseEntry(lin, '位置');
  await lin.tap(lin.dialogButton(/青屏山登山口/u));
  const card = zhou.byRole('button', /位置，青屏山登山口/u);
  await zhou.tap(card.last());
  await zhou.page.getByRole('dialog', { name: '地图' }).getByText('30.2871, 120.1012').waitFor();
  expect(await zhou.byRole('button', /位置，/u).count()).toBe(1);
});

it('sends files that the other phone downloads once and opens; an empty one is refused', async () => {
  const [lin, zhou] = await twoPhones();
  const named = (name: string, words: string): Chosen => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(words),
  });
  await chooseFiles(lin, '文件', [named('empty.pdf', ''), named('计划.pdf', '%PDF-1.4 made up')]);
  await lin.toast.getByText('有文件是空的，没有发送').waitFor();
  const card = zhou.byRole('button', /文件，计划\.pdf/u).last();
  const downloads: string[] = [];
  zhou.page.on('request', (request) => {
    if (request.url().includes('/files/')) downloads.push(request.url());
  });
  const openFile = async (): Promise<void> => {
    const reader = zhou.page.context().waitForEvent('page');
    await zhou.tap(card);
    await (await reader).close();
  };
  await openFile();
  await openFile();
  expect(downloads).toHaveLength(1);
});

it('fetches three files at once and shows the fourth waiting, which can be stopped', async () => {
  const [lin, zhou] = await twoPhones();
  const names = ['一.zip', '二.zip', '三.zip', '四.zip'];
  const files = names.map((name) => ({
    name,
    mimeType: 'application/zip',
    buffer: Buffer.from(`PK ${name}`),
  }));
  await chooseFiles(lin, '文件', files);
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked: string[] = [];
  await zhou.page.route(/\/files\//u, async (route) => {
    asked.push(route.request().url());
    await released;
    await route.continue();
  });
  for (const name of names) await zhou.tap(zhou.byRole('button', `文件，${name}`).last());
  const stop = zhou.byRole('button', /^取消下载/u);
  await until(async () => (await stop.count()) === 4);
  const opacityOf = (ring: Locator) => ring.evaluate((node) => getComputedStyle(node).opacity);
  await until(async () => (await opacityOf(stop.last())) === '1', { what: 'the rings to be seen' });
  const waiting = zhou.byRole('button', '取消下载 0%');
  expect(await waiting.count()).toBe(1);
  expect(asked).toHaveLength(3);
  await zhou.tap(waiting);
  await until(async () => (await stop.count()) === 3);
  release();
  await until(async () => (await stop.count()) === 0);
  expect(asked).toHaveLength(3);
});

it('says that a file has expired', async () => {
  const [lin, zhou] = await twoPhones();
  const file = { name: 'old.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') };
  await chooseFiles(lin, '文件', [file]);
  const card = zhou.byRole('button', /文件，old\.zip/u).last();
  await card.waitFor();
  scene.preview.chat.expireFiles();
  await zhou.tap(card);
  await zhou.toast.getByText('文件已过期，请让对方重新发送').waitFor();
});
