import { choose, drawn, pictures, png } from '../support/phone-album';
import { until } from '../support/until';
import { openChat, say, sceneForFile } from '../support/two-phones';
import { UPLOAD_COMMAND } from '../../tools/local-chat/files/upload';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

/** How large the last two are shown. */
async function lastSizes(phone: Phone): Promise<readonly number[]> {
  const boxes = await Promise.all(
    (await pictures(phone).all())
      .slice(-2)
      .map((picture) => picture.boundingBox({ timeout: 1_000 })),
  );
  return boxes.flatMap((box) => [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]);
}

it('sends what was chosen in order; both phones show it in its own shape, and it opens', async () => {
  const left = await scene.phone({ user: 'lin' });
  const right = await scene.phone({ user: 'zhou' });
  await openChat(left, '周原');
  await openChat(right, '林夏');
  const [wide, high] = [
    await drawn(left, 800, 400, '#3aa675'),
    await drawn(left, 300, 600, '#b0552c'),
  ];
  await choose(left, [png('a.png', wide), png('b.png', high)]);
  for (const phone of [left, right]) {
    await until(async () => {
      expect(await lastSizes(phone)).toEqual([160, 80, 100, 200]);
      return true;
    });
    await pictures(phone).last().locator('img').waitFor();
  }
  await right.tap(pictures(right).last());
  await right.waitForRoute('packages/chat/pages/viewer/viewer');
});

it('says which pictures are none, and sends the others', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  const real = png('real.png', await drawn(phone, 70, 60, '#224466'));
  const fake = { name: 'fake.png', mimeType: 'image/png', buffer: Buffer.from('MZ no picture') };
  await choose(phone, [fake, real]);
  await phone.toast.getByText('有图片的格式不支持，没有发送').waitFor();
  await until(async () => String(await lastSizes(phone)).endsWith(',70,60'));
});

it('keeps a picture that did not get through, and sends it once on a tap', async () => {
  const [lin, zhou] = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })];
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  scene.preview.chat.faults.add({
    kind: 'error',
    command: UPLOAD_COMMAND,
    userId: 'lin',
    code: 403,
    times: 20,
  });
  await choose(lin, [png('late.png', await drawn(lin, 90, 50, '#884422'))]);
  await until(async () => String(await lastSizes(lin)).endsWith(',90,50'));
  scene.preview.chat.faults.clear();
  await until(async () => String(await lastSizes(zhou)).endsWith(',90,50'));
  expect(String(await lastSizes(zhou))).not.toBe('90,50,90,50');
});

it('stops a picture on its way when the cross in its ring is tapped; the other phone is left with nothing', async () => {
  const [lin, zhou] = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })];
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  const before = await pictures(zhou).count();
  scene.preview.chat.faults.add({
    kind: 'delay',
    command: UPLOAD_COMMAND,
    userId: 'lin',
    delayMs: 20_000,
    times: 1,
  });
  await choose(lin, [png('wrong.png', await drawn(lin, 60, 61, '#884422'))]);
  const stop = lin.byRole('button', /^取消发送/u);
  await stop.waitFor();
  const box = await stop.boundingBox();
  expect([box?.width, box?.height]).toEqual([44, 44]);
  await lin.tap(stop);
  await stop.waitFor({ state: 'detached' });
  // Whether it got through after all or not, it is followed by what is said next.
  await say(lin, '选错了');
  await zhou.byText('选错了').waitFor();
  await until(async () => (await pictures(zhou).count()) === before);
  expect(await pictures(lin).count()).toBe(before);
});
