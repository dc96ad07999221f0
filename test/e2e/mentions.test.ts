import { CHAT_ROUTE, openChat, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const GROUP = '周末爬山小队 ⛰️';
const field = (phone: Phone) => phone.byRole('textbox').last();
const picker = (phone: Phone) => phone.byRole('dialog', '选择提醒的人');

async function typed(phone: Phone, words: string): Promise<void> {
  await until(async () => (await field(phone).inputValue()) === words, { what: words });
}

async function openPicker(phone: Phone): Promise<void> {
  await phone.type(field(phone), '@');
  await picker(phone).waitFor();
}

it('calls a member found by pinyin; their list says so in red until they look', async () => {
  const [zhou, lin] = [await scene.phone({ user: 'zhou' }), await scene.phone({ user: 'lin' })];
  await openChat(lin, GROUP);
  await lin.tap(lin.page.getByRole('button', { name: '返回' }));
  await openChat(zhou, GROUP);
  await openPicker(zhou);
  await zhou.type(picker(zhou).getByRole('textbox'), 'linx');
  await until(async () => (await picker(zhou).getByRole('button', { name: '安然' }).count()) === 0);
  await zhou.tap(picker(zhou).getByRole('button', { name: '林夏' }));
  await picker(zhou).waitFor({ state: 'detached' });
  await typed(zhou, '@林夏\u2005');
  await zhou.type(field(zhou), '带雨衣');
  await zhou.tap(zhou.byRole('button', '发送'));
  const mark = lin.byText('[有人@我]');
  await mark.first().waitFor();
  const red = await mark.first().evaluate((node) => getComputedStyle(node).color);
  expect(red).toBe('rgb(201, 48, 44)');
  await openChat(lin, GROUP);
  await lin.byText('@林夏\u2005带雨衣').first().waitFor();
});

it('deletes a mention as one, and leaves the @ when nobody is picked', async () => {
  const phone = await scene.phone({ user: 'zhou' });
  await openChat(phone, GROUP);
  await openPicker(phone);
  await phone.tap(picker(phone).getByRole('button', { name: /所有人/u }));
  await typed(phone, '@所有人\u2005');
  await phone.type(field(phone), '好');
  await phone.page.keyboard.press('Backspace');
  await typed(phone, '@所有人\u2005');
  await phone.page.keyboard.press('Backspace');
  await typed(phone, '');
  await openPicker(phone);
  await phone.tap(picker(phone).getByRole('button', { name: '取消' }));
  await picker(phone).waitFor({ state: 'detached' });
  await typed(phone, '@');
});

it('calls whoever’s face is held, and offers everybody to owner and admins only', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, GROUP);
  const row = phone.top.locator('message-row', { hasText: '饼干已经在烤箱里了' });
  await phone.longPress(row.locator('[class*=avatar]').first(), () => typed(phone, '@唐棠\u2005'));
  await openPicker(phone);
  await picker(phone).getByRole('button', { name: '安然' }).waitFor();
  expect(
    await picker(phone)
      .getByRole('button', { name: /所有人/u })
      .count(),
  ).toBe(0);
});

it('opens no list in a one-to-one chat', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  await phone.type(field(phone), '@周');
  await typed(phone, '@周');
  expect(await picker(phone).count()).toBe(0);
  await phone.waitForRoute(CHAT_ROUTE);
});
