import { openChat, sceneForFile } from '../support/two-phones';
import { seedPictures } from '../support/picture-chat';
import type { Phone } from '../support/phone';

const FIRST = '从这里开始都是照片';

const scene = sceneForFile();

/** From now on, how far what is on the screen jumps without anybody's doing. */
async function watchShifts(phone: Phone): Promise<() => Promise<number>> {
  const body = phone.top.locator('body');
  await body.evaluate(() => {
    const seen = globalThis as unknown as { shifts: number };
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shifts += (entry as unknown as { readonly value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => body.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
}

/** What a finger in a hurry scrolls in a tenth of a second. */
const STEP_PX = 300;

/** The phone draws so many frames. */
async function frames(phone: Phone): Promise<void> {
  await phone.top.locator('body').evaluate(async () => {
    for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
  });
}

it('scrolls 500 pictures without a jump, and asks for none of them in its original size', async () => {
  const { chat, url } = scene.preview;
  await seedPictures(chat, new URL(url).origin, { nick: '相册', first: FIRST, count: 500 });
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '相册');
  await phone.byRole('button', /图片$/u).last().locator('img').waitFor();
  const shifts = await watchShifts(phone);
  await phone.page.mouse.move(180, 400);
  let most = 0;
  const first = phone.byText(FIRST);
  for (let turns = 0; turns < 600 && !(await first.isVisible()); turns += 1) {
    await phone.page.mouse.wheel(0, -STEP_PX);
    await frames(phone);
    most = Math.max(most, await phone.top.locator('img').count());
  }
  expect(await first.isVisible()).toBe(true);
  expect(await shifts()).toBe(0);
  // Rows come and go: what is held does not grow with the chat.
  expect(most).toBeLessThanOrEqual(120);
  const asked = Object.entries(chat.snapshot().files).filter(([key]) => key.includes('shape-'));
  expect(asked.map(([, { original }]) => original)).toEqual([0, 0, 0]);
  for (const [, { large }] of asked) expect(large).toBeGreaterThan(0);
});
