import { openChat, sceneForFile } from '../support/two-phones';
import { choose, drawn, pictures, png } from '../support/phone-album';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const VIEWER = 'packages/chat/pages/viewer/viewer';

const scene = sceneForFile();

const stage = (phone: Phone): Locator => phone.top.locator('[class*="stage"]').first();
const seen = (phone: Phone): Locator =>
  phone.top.locator('wx-view:not([aria-hidden="true"]) > wx-image img');

/** How large the picture in the middle of the screen is at the service: the phone shows it smaller. */
async function sizeSeen(phone: Phone): Promise<string> {
  return seen(phone)
    .first()
    .evaluate((image) => {
      const { naturalWidth, naturalHeight } = image as HTMLImageElement;
      return `${naturalWidth}×${naturalHeight}`;
    });
}

async function waitForSize(phone: Phone, size: string): Promise<void> {
  await until(async () => (await sizeSeen(phone)) === size, { what: size });
}

/** Lin sends three pictures; Zhou's phone shows them. */
async function threeSent(): Promise<{ readonly lin: Phone; readonly zhou: Phone }> {
  const [lin, zhou] = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })];
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  const before = await pictures(zhou).count();
  const files = [
    await drawn(lin, 1000, 800, '#3aa675'),
    await drawn(lin, 800, 1600, '#b0552c'),
    await drawn(lin, 900, 900, '#31558f'),
  ];
  await choose(
    lin,
    files.map((file, index) => png(`${index}.png`, file)),
  );
  await until(async () => (await pictures(zhou).count()) === before + 3, {
    what: 'three pictures',
    timeoutMs: 60_000,
  });
  return { lin, zhou };
}

it('goes through all pictures, holds three at most, and fetches an original only when it is wanted', async () => {
  const { zhou } = await threeSent();
  await zhou.tap(pictures(zhou).last());
  await zhou.waitForRoute(VIEWER);
  await waitForSize(zhou, '720×720');
  await zhou.drag(stage(zhou), 220, 0);
  await waitForSize(zhou, '720×1440');
  expect(await zhou.top.locator('img').count()).toBe(3);
  await zhou.drag(stage(zhou), 220, 0);
  await waitForSize(zhou, '900×720');
  await zhou.drag(stage(zhou), -220, 0);
  await waitForSize(zhou, '720×1440');
  await zhou.tap(zhou.byRole('button', /^查看原图/u));
  await waitForSize(zhou, '800×1600');
  // The SDK of whoever sends measures what it has sent. Nobody else asked for an original, but for the one that was wanted.
  const asked = Object.values(scene.preview.chat.snapshot().files).map(({ original }) => original);
  expect([...asked].sort()).toEqual([1, 1, 2]);
  // A tap anywhere closes it.
  await zhou.tap(stage(zhou));
  await zhou.waitForRoute('packages/chat/pages/chat/chat');
});

it('goes from one to the next without a swipe', async () => {
  const { zhou } = await threeSent();
  await zhou.tap(pictures(zhou).last());
  await zhou.waitForRoute(VIEWER);
  await waitForSize(zhou, '720×720');
  const older = zhou.byRole('button', /^上一张 第 \d+ 张，.+ \d+ 张$/u);
  expect(await older.boundingBox()).toMatchObject({ width: 44, height: 88 });
  expect(await zhou.byRole('button', /^下一张/u).count()).toBe(0);
  await zhou.tap(older);
  await waitForSize(zhou, '720×1440');
  await zhou.tap(zhou.byRole('button', /^下一张/u));
  await waitForSize(zhou, '720×720');
  expect(await zhou.currentRoute()).toBe(VIEWER);
});

it('makes a picture larger on two taps, and does not close', async () => {
  const { zhou } = await threeSent();
  await zhou.tap(pictures(zhou).last());
  await zhou.waitForRoute(VIEWER);
  await waitForSize(zhou, '720×720');
  const width = async () => (await seen(zhou).first().boundingBox())?.width ?? 0;
  const before = await width();
  await zhou.tapTimes(stage(zhou), 2);
  await until(async () => Math.round((await width()) / before) >= 2, { what: 'a larger picture' });
  expect(await zhou.currentRoute()).toBe(VIEWER);
});

it('saves a picture, and leads to its place in the chat', async () => {
  const { zhou } = await threeSent();
  await zhou.tap(pictures(zhou).last());
  await zhou.waitForRoute(VIEWER);
  await waitForSize(zhou, '720×720');
  const saved = zhou.page.waitForEvent('download');
  await zhou.longPress(stage(zhou), zhou.dialogButton('保存图片'));
  await zhou.tap(zhou.dialogButton('保存图片'));
  const allow = zhou.dialogButton('允许');
  await allow.waitFor();
  await zhou.tap(allow);
  await saved;
  await zhou.toast.getByText('已保存到相册').waitFor();
  await zhou.tap(zhou.byRole('button', '更多'));
  await zhou.tap(zhou.dialogButton('定位到聊天位置'));
  await zhou.waitForRoute('packages/chat/pages/chat/chat');
});

it('says what has expired, in the chat and in the viewer, and what to do', async () => {
  await threeSent();
  scene.preview.chat.expireFiles();
  const late = await scene.phone({ user: 'zhou' });
  await openChat(late, '林夏');
  const row = late.byRole('button', /图片已过期或损坏$/u).last();
  await row.waitFor();
  await late.tap(row);
  await late.waitForRoute(VIEWER);
  await late.byText('已过期或损坏').first().waitFor();
  await late.byText('可以请对方重新发送').first().waitFor();
});
