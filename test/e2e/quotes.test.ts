import { openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const field = (phone: Phone) => phone.byRole('textbox');
const quote = (phone: Phone) => phone.byRole('button', /查看引用的消息/u).last();

async function choose(phone: Phone, message: Locator, item: string): Promise<void> {
  await phone.longPress(message, phone.byRole('menu'));
  await phone.tap(phone.byRole('menuitem', item));
}

/** Writes an answer once it is clear to what. */
async function answer(phone: Phone, words: string): Promise<void> {
  await phone.byRole('button', '取消引用').waitFor();
  await phone.type(field(phone), words);
  await phone.tap(phone.byRole('button', '发送'));
}

/** The message is where the list is seen. */
async function isSeen(phone: Phone, message: Locator): Promise<boolean> {
  const [box, list] = [await message.boundingBox(), await phone.top.locator('#list').boundingBox()];
  if (box === null || list === null) return false;
  return box.y >= list.y && box.y + box.height <= list.y + list.height;
}

it('answers a message; a tap on what is quoted shows it, as long as it was not revoked', async () => {
  const [lin, zhou] = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })];
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  const original = (phone: Phone) =>
    phone.top.getByText('周六去不去爬山？', { exact: true }).first();
  await say(lin, '周六去不去爬山？');
  for (let line = 1; line <= 14; line += 1) await say(lin, `第 ${line} 行`);
  await zhou.byText('第 14 行').last().waitFor();
  await choose(zhou, original(zhou), '引用');
  await answer(zhou, '去！');
  await until(async () => (await field(zhou).inputValue()) === '');
  await zhou.byRole('button', '取消引用').waitFor({ state: 'detached' });
  await quote(lin).getByText('林夏：周六去不去爬山？').waitFor();
  expect(await isSeen(lin, original(lin))).toBe(false);
  await lin.tap(quote(lin));
  await until(() => isSeen(lin, original(lin)), { what: 'the quoted message' });
  await choose(lin, original(lin), '撤回');
  await zhou.byRole('button', /引用内容已撤回/u).waitFor();
});

it('answers a sticker with a sticker’s name in the reader’s language', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou', language: 'en' });
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  await lin.tap(lin.byRole('button', '表情'));
  await lin.tap(lin.byRole('tab', '动画表情'));
  await lin.tap(lin.byRole('button', '加油'));
  const sticker = zhou.byRole('img', /You can do it/u).last();
  await sticker.waitFor();
  const box = await sticker.boundingBox();
  expect([box?.width, box?.height]).toEqual([120, 120]);
  const picture = await sticker.evaluate((node) => getComputedStyle(node).backgroundImage);
  expect(picture).toContain('data:image/svg+xml');
  await zhou.longPress(sticker, zhou.byRole('menu'));
  await zhou.tap(zhou.byRole('menuitem', 'Quote'));
  await zhou.byText('林夏: [Sticker]').first().waitFor();
});

it('keeps a draft with its quote and its mention across a new start', async () => {
  const phone = await scene.phone({ user: 'zhou' });
  await openChat(phone, '周末爬山小队 ⛰️');
  await choose(phone, phone.byText('饼干已经在烤箱里了').last(), '引用');
  await phone.byRole('button', '取消引用').waitFor();
  await phone.type(field(phone), '@');
  const picker = phone.byRole('dialog');
  await phone.tap(picker.getByRole('button', { name: '唐棠' }));
  await until(async () => (await field(phone).inputValue()) === '@唐棠\u2005');
  await phone.tap(phone.page.getByRole('button', { name: '返回' }));
  await phone.byText('[草稿]').first().waitFor();
  await phone.page.reload();
  await phone.byText('[草稿]').first().waitFor();
  await openChat(phone, '周末爬山小队 ⛰️');
  await phone.byText('唐棠：饼干已经在烤箱里了').first().waitFor();
  await until(async () => (await field(phone).inputValue()) === '@唐棠\u2005');
  await phone.tap(phone.byRole('button', '发送'));
  await quote(phone).getByText('唐棠：饼干已经在烤箱里了').waitFor();
});
