import { openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const menuOf = (phone: Phone): Locator => phone.byRole('menu');

/** Holds a finger on a message until its menu is open. */
async function openMenu(phone: Phone, message: Locator): Promise<void> {
  await phone.longPress(message, menuOf(phone));
  await until(async () => (await phone.top.locator('[class*=lifted]').count()) === 1, {
    what: 'the bubble to be lifted',
  });
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`Not visible: ${target.toString()}`);
  return box;
}

/** The whole menu is on the mini program's page, once it has unfolded. */
async function expectInside(phone: Phone): Promise<void> {
  await until(
    async () => {
      const [menu, page] = [await boxOf(menuOf(phone)), await boxOf(phone.top.locator('#page'))];
      return (
        menu.x >= page.x &&
        menu.y >= page.y &&
        menu.x + menu.width <= page.x + page.width &&
        menu.y + menu.height <= page.y + page.height
      );
    },
    { what: 'the menu to be inside the page' },
  );
}

it('copies a message, and closes', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  await say(phone, '复制这一句');
  await openMenu(phone, phone.byText('复制这一句').last());
  await phone.tap(phone.byRole('menuitem', '复制'));
  await phone.toast.getByText('已复制').waitFor();
  await menuOf(phone).waitFor({ state: 'detached' });
});

it('stays inside the page at the top and at the bottom, above or below its bubble', async () => {
  const phone = await scene.phone({ user: 'lin', fontSizePx: 22 });
  await openChat(phone, '周原');
  for (let line = 1; line <= 12; line += 1) await say(phone, `第 ${line} 行`);
  const last = phone.byText('第 12 行').last();
  await openMenu(phone, last);
  await expectInside(phone);
  expect((await boxOf(menuOf(phone))).y).toBeLessThan((await boxOf(last)).y);
  await phone.page.touchscreen.tap(10, (await boxOf(last)).y - 4);
  await menuOf(phone).waitFor({ state: 'detached' });
  const list = await boxOf(phone.top.locator('#list'));
  const bubbles = await phone.top.locator('[class*=bubble]').all();
  for (const bubble of bubbles) {
    const { y } = await boxOf(bubble);
    if (y < list.y || y > list.y + 60) continue;
    await openMenu(phone, bubble);
    await expectInside(phone);
    expect((await boxOf(menuOf(phone))).y).toBeGreaterThan(y);
    return;
  }
  throw new Error('No bubble was at the top of the list');
});

it('closes when the other side takes the message back, and when the page is left', async () => {
  const left = await scene.phone({ user: 'lin' });
  const right = await scene.phone({ user: 'zhou' });
  await openChat(left, '周原');
  await openChat(right, '林夏');
  await say(right, '马上收回');
  await openMenu(left, left.byText('马上收回'));
  await openMenu(right, right.byText('马上收回'));
  await right.tap(right.byRole('menuitem', '撤回'));
  await menuOf(left).waitFor({ state: 'detached' });
  await left.byText('马上收回').waitFor({ state: 'detached' });
  await openMenu(left, left.top.locator('[class*=bubble]').last());
  await left.goToBackground();
  await left.comeToFront();
  await menuOf(left).waitFor({ state: 'detached' });
});

it('tells on a page of its own what is known of a message, to the second', async () => {
  const [lin, zhou] = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })];
  await openChat(lin, '周原');
  await say(lin, '几点了');
  await openMenu(lin, lin.byText('几点了').last());
  await lin.tap(lin.byRole('menuitem', '详情'));
  await lin.waitForRoute('packages/chat/pages/message-details/message-details');
  await lin.byText(/\d{1,2}:\d{2}:\d{2}/).waitFor();
  await lin.byText('ID：lin').waitFor();
  expect(await lin.byText('对方已读').count()).toBe(0);
  await openChat(zhou, '林夏');
  await lin.byText('对方已读').waitFor();
});
