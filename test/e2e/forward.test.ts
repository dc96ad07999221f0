import { openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const CHAT = 'packages/chat/pages/chat/chat';
const FORWARD = 'packages/chat/pages/forward/forward';
const RECORD = 'packages/chat/pages/record/record';

const scene = sceneForFile();

async function choose(phone: Phone, message: Locator, item: string): Promise<void> {
  await phone.longPress(message, phone.byRole('menu'));
  await phone.tap(phone.byRole('menuitem', item));
}

async function goBack(phone: Phone): Promise<void> {
  await phone.tap(phone.page.getByRole('button', { name: '返回' }));
}

/** The bubble with these words. */
const bubble = (phone: Phone, words: string): Locator =>
  phone.top.locator('[class*=bubble]').filter({ hasText: words }).last();

/** Takes a text of mine into the composer and writes another there. */
async function rewrite(phone: Phone, before: string, after: string): Promise<void> {
  await choose(phone, bubble(phone, before), '编辑');
  const field = phone.byRole('textbox');
  await until(async () => (await field.inputValue()) === before, { what: 'the words to change' });
  await field.fill(after);
}

/** Checks the rows with these words. */
async function check(phone: Phone, ...words: readonly string[]): Promise<void> {
  for (const said of words)
    await phone.tap(phone.top.getByRole('checkbox', { name: new RegExp(said) }).last());
}

it('forwards a message to two chats with a note', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const song = await scene.phone({ user: 'song' });
  await openChat(lin, '周原');
  await say(lin, '今晚的讲座改到七点');
  await choose(lin, bubble(lin, '今晚的讲座改到七点'), '转发');
  await lin.waitForRoute(FORWARD);
  await lin.tap(lin.byRole('button', '多选'));
  await check(lin, '宋辞', '妈妈');
  await lin.tap(lin.byRole('button', '确定（2）'));
  await lin.type(lin.byRole('textbox', '留言'), '别跑空');
  await lin.tap(lin.byRole('button', '发送'));
  await lin.waitForRoute(CHAT);
  await openChat(song, '林夏');
  for (const words of ['今晚的讲座改到七点', '别跑空']) await bubble(song, words).waitFor();
  await goBack(lin);
  await openChat(lin, '妈妈');
  for (const words of ['今晚的讲座改到七点', '别跑空']) await bubble(lin, words).waitFor();
});

it('merges five messages, and opens them nested on the other phone', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(lin, '妈妈');
  for (let line = 1; line <= 5; line += 1) await say(lin, `合并 ${line}`);
  await choose(lin, bubble(lin, '合并 1'), '多选');
  await check(lin, '合并 2', '合并 3', '合并 4', '合并 5');
  await lin.byText('已选择 5 条').waitFor();
  await lin.tap(lin.byRole('button', '合并转发'));
  await forwardTo(lin, '周原');
  await openChat(zhou, '林夏');
  const card = bubble(zhou, '林夏和妈妈的聊天记录');
  await card.waitFor();
  await zhou.tap(card);
  await zhou.waitForRoute(RECORD);
  await zhou.byText('合并 5').waitFor();
  await goBack(zhou);
  await zhou.waitForRoute(CHAT);
  // The record goes into another one, which is opened again.
  await choose(zhou, bubble(zhou, '林夏和妈妈的聊天记录'), '多选');
  await zhou.tap(zhou.byRole('button', '合并转发'));
  await forwardTo(zhou, '林夏');
  const outer = bubble(zhou, '周原和林夏的聊天记录');
  await outer.waitFor();
  await zhou.tap(outer);
  await zhou.waitForRoute(RECORD);
  await zhou.tap(zhou.byRole('button', /打开聊天记录/));
  await zhou.byText('合并 1').waitFor();
  await zhou.byText('合并 5').waitFor();
});

it('deletes what was selected, for me only', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  for (const words of ['删一', '删二', '留下']) await say(lin, words);
  await bubble(zhou, '留下').waitFor();
  await choose(lin, bubble(lin, '删一'), '多选');
  await check(lin, '删二');
  await lin.tap(lin.byRole('button', '删除'));
  await lin.tap(lin.dialogButton('删除'));
  await bubble(lin, '删二').waitFor({ state: 'detached' });
  await bubble(lin, '删一').waitFor({ state: 'detached' });
  await bubble(lin, '留下').waitFor();
  await bubble(zhou, '删一').waitFor();
});

it('loses the check mark of a message that is taken back meanwhile', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  await say(zhou, '说错了');
  await choose(lin, bubble(lin, '说错了'), '多选');
  await lin.byText('已选择 1 条').waitFor();
  await choose(zhou, bubble(zhou, '说错了'), '撤回');
  await lin.byText('已选择 0 条').waitFor();
});

it('edits a text, seen on the other phone and in its list', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  await say(lin, '明早八点见');
  await bubble(zhou, '明早八点见').waitFor();
  await rewrite(lin, '明早八点见', '明早九点见');
  await lin.tap(lin.byRole('button', '发送'));
  for (const phone of [lin, zhou]) {
    await bubble(phone, '明早九点见').waitFor();
    await bubble(phone, '已编辑').waitFor();
  }
  await goBack(zhou);
  await zhou.byText('明早九点见').first().waitFor();
});

it('shows the newer words when another phone of mine was first, and keeps them', async () => {
  const phone = await scene.phone({ user: 'lin' });
  const tablet = await scene.phone({ user: 'lin', phoneId: 'tablet' });
  await openChat(phone, '周原');
  await openChat(tablet, '周原');
  await say(phone, '几点集合');
  await rewrite(tablet, '几点集合', '八点集合');
  scene.preview.chat.faults.add({ kind: 'drop-push', userId: 'lin' });
  await rewrite(phone, '几点集合', '九点集合');
  await phone.tap(phone.byRole('button', '发送'));
  await bubble(phone, '九点集合').waitFor();
  await tablet.tap(tablet.byRole('button', '发送'));
  await tablet.page.getByText('现在的内容：九点集合').waitFor();
  scene.preview.chat.faults.clear();
  await tablet.tap(tablet.dialogButton('保留现在的'));
  await bubble(tablet, '九点集合').waitFor();
  await until(async () => (await tablet.byRole('textbox').inputValue()) === '', {
    what: 'the draft to be back',
  });
});

/** Picks one chat and confirms. */
async function forwardTo(phone: Phone, name: string): Promise<void> {
  await phone.waitForRoute(FORWARD);
  await phone.tap(phone.byText(name).first());
  await phone.tap(phone.byRole('button', '发送'));
  await phone.waitForRoute(CHAT);
}
