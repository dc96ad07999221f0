import { openChat, say, sceneForFile } from '../support/two-phones';
import { UPLOAD_COMMAND } from '../../tools/local-chat/files/upload';
import { choose, drawn, pictures, png } from '../support/phone-album';
import { filmed } from '../support/filmed';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const media = (phone: Phone): Locator => phone.byRole('button', /图片$|视频，/u);

/** How wide the last so many pictures and videos are shown. */
async function lastWidths(phone: Phone, count: number): Promise<readonly number[]> {
  const boxes = (await media(phone).all()).slice(-count);
  return Promise.all(
    boxes.map(async (box) => Math.round((await box.boundingBox({ timeout: 1_000 }))?.width ?? 0)),
  );
}

async function twoPhones(): Promise<{ readonly lin: Phone; readonly zhou: Phone }> {
  const [lin, zhou] = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })];
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  return { lin, zhou };
}

it('sends nine pictures and videos in their order, although one upload breaks off half way', async () => {
  const { lin, zhou } = await twoPhones();
  const widths = [50, 60, 70, 80, 90, 100, 110, 120];
  const files = await Promise.all(
    widths.map(async (width) => png(`${width}.png`, await drawn(lin, width, 90, '#3aa675'))),
  );
  const clip = { name: 'clip.mp4', mimeType: 'video/mp4', buffer: await filmed(lin.page) };
  scene.preview.chat.faults.add({
    kind: 'close',
    command: UPLOAD_COMMAND,
    userId: 'lin',
    times: 1,
  });
  await choose(lin, [...files.slice(0, 4), clip, ...files.slice(4)]);
  const inOrder = [...widths.slice(0, 4), 113, ...widths.slice(4)];
  for (const phone of [lin, zhou])
    await until(async () => String(await lastWidths(phone, 9)) === String(inOrder), {
      what: 'nine in order',
      timeoutMs: 40_000,
    });
  await until(async () => (await lin.byRole('button', /^取消发送/u).count()) === 0);
});

it('finishes what was on its way when the app was killed, once', async () => {
  const { lin, zhou } = await twoPhones();
  const before = await pictures(zhou).count();
  scene.preview.chat.faults.add({
    kind: 'drop',
    command: UPLOAD_COMMAND,
    userId: 'lin',
    times: 1,
  });
  await choose(lin, [png('late.png', await drawn(lin, 66, 77, '#884422'))]);
  await until(() => scene.preview.chat.faults.list().length === 0);
  await lin.reload();
  await until(async () => (await pictures(zhou).count()) === before + 1);
  await openChat(lin, '周原');
  await say(lin, '刚才断了');
  await zhou.byText('刚才断了').waitFor();
  expect(await pictures(zhou).count()).toBe(before + 1);
});

it('shows what it has sent from the file that is here: nothing is downloaded again', async () => {
  const { lin, zhou } = await twoPhones();
  const known = new Set(Object.keys(scene.preview.chat.snapshot().files));
  const before = await pictures(zhou).count();
  await choose(lin, [png('mine.png', await drawn(lin, 1_000, 900, '#224466'))]);
  await until(async () => (await pictures(zhou).count()) === before + 1);
  await until(async () => (await lin.byRole('button', /^取消发送/u).count()) === 0);
  await lin.tap(pictures(lin).last());
  await lin.waitForRoute('packages/chat/pages/viewer/viewer');
  await lin.top.locator('img').first().waitFor();
  expect(await lin.byText(/查看原图/u).count()).toBe(0);
  await zhou.tap(pictures(zhou).last());
  await zhou.waitForRoute('packages/chat/pages/viewer/viewer');
  const asked = () =>
    Object.entries(scene.preview.chat.snapshot().files).filter(([key]) => !known.has(key));
  await until(() => asked().some(([, { large }]) => large > 0));
  // One measurement by the SDK itself after the upload; the smaller one is for the other phone.
  expect(asked().map(([, { original, thumbnail }]) => [original, thumbnail])).toEqual([[1, 0]]);
});
