import { openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const GROUP = '/packages/chat/pages/chat/chat?conversation=group:g-hike';

/** Reacts with a face of a message's menu. */
async function react(phone: Phone, message: Locator, face: string): Promise<void> {
  await phone.longPress(message, phone.byRole('menu'));
  await phone.tap(phone.byRole('menuitemcheckbox', face));
  await phone.byRole('menu').waitFor({ state: 'detached' });
}

const pill = (phone: Phone, words: string): Locator => phone.byRole('button', words);

it('two people react to one message, take it back, and see who did', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  await say(lin, '周末去爬山？');
  const asked = zhou.byText('周末去爬山？').last();
  await asked.waitFor();
  await react(zhou, asked, '👍');
  await pill(lin, '👍 1').waitFor();
  await lin.tap(pill(lin, '👍 1'));
  await pill(zhou, '👍 2').waitFor();
  await lin.longPress(pill(lin, '👍 2'), lin.byRole('dialog'));
  await lin.byRole('dialog').getByText('周原').waitFor();
  await lin.byRole('dialog').getByText('林夏').waitFor();
  await lin.tap(lin.byRole('dialog').getByRole('button', { name: '关闭' }));
  await lin.tap(pill(lin, '👍 2'));
  await pill(zhou, '👍 1').waitFor();
  await zhou.tap(pill(zhou, '👍 1'));
  await pill(lin, '👍 1').waitFor({ state: 'detached' });
});

it('three people in a group, with any face, and all of it is there when one comes back', async () => {
  const lin = await scene.phone({ user: 'lin', path: GROUP });
  const zhou = await scene.phone({ user: 'chen', path: GROUP });
  await say(lin, '三个人都来吗');
  const message = zhou.byText('三个人都来吗').last();
  await message.waitFor();
  await zhou.longPress(message, zhou.byRole('menu'));
  await zhou.tap(zhou.byRole('menuitem', '更多表情'));
  await zhou.tap(zhou.byRole('dialog').getByText('😍').first());
  await pill(lin, '😍 1').waitFor();
  await react(lin, lin.byText('三个人都来吗').last(), '🎉');
  await pill(zhou, '🎉 1').waitFor();
  const back = await scene.phone({ user: 'chen', path: GROUP });
  await pill(back, '🎉 1').waitFor();
  await pill(back, '😍 1').waitFor();
});

/** The message is where the list is seen. */
async function isSeen(phone: Phone, message: Locator): Promise<boolean> {
  const [box, list] = [await message.boundingBox(), await phone.top.locator('#list').boundingBox()];
  if (box === null || list === null) return false;
  return box.y >= list.y && box.y + box.height <= list.y + list.height;
}

/** Chooses an item of a message's menu. */
async function choose(phone: Phone, message: Locator, label: string): Promise<void> {
  await phone.longPress(message, phone.byRole('menu'));
  await phone.tap(phone.byRole('menuitem', label));
}

it('pins for the whole group, leads to what is pinned, and takes it off', async () => {
  const zhou = await scene.phone({ user: 'zhou', path: GROUP });
  const lin = await scene.phone({ user: 'lin', path: GROUP });
  await say(zhou, '集合：周六七点东门');
  const said = lin.byText('集合：周六七点东门').last();
  await said.waitFor();
  await lin.longPress(said, lin.byRole('menu'));
  expect(await lin.byRole('menuitem', '置顶').count()).toBe(0);
  await lin.tapCorner(lin.byRole('button', '关闭菜单'));
  await choose(zhou, zhou.byText('集合：周六七点东门').last(), '置顶');
  const bar = lin.byRole('button', /^置顶消息.*集合/u);
  await bar.waitFor();
  for (let count = 0; count < 12; count += 1) await say(zhou, `路上聊的 ${count}`);
  await lin.byText('路上聊的 11').waitFor();
  await lin.tap(bar);
  await until(() => isSeen(lin, lin.byText('集合：周六七点东门').last()), {
    what: 'what is pinned',
  });
  await say(zhou, '记得带水');
  await choose(zhou, zhou.byText('记得带水').last(), '置顶');
  await lin.tap(lin.byRole('button', /^置顶消息 2 .*记得带水/u));
  await lin.byRole('dialog', '置顶消息').getByText('集合：周六七点东门').waitFor();
  await lin.tap(lin.byRole('dialog', '置顶消息').getByRole('button', { name: '关闭' }));
  await zhou.tap(zhou.byRole('button', /^置顶消息 2 /u));
  await zhou.tap(zhou.byRole('button', '取消置顶 记得带水'));
  await zhou.tap(zhou.byRole('button', /^取消置顶 集合/u));
  await bar.waitFor({ state: 'detached' });
});

it('translates a text below its bubble, and says when that is not bought', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await openChat(lin, '周原');
  await say(lin, '明天开会，谢谢');
  const said = lin.byText('明天开会，谢谢').last();
  await choose(lin, said, '翻译');
  await lin.byText(/^\[EN\] .*meeting/u).waitFor();
  await choose(lin, said, '收起翻译');
  await lin.byText(/^\[EN\] .*meeting/u).waitFor({ state: 'detached' });
  scene.preview.chat.setFeature('translation', false);
  try {
    await choose(lin, said, '翻译');
    await lin.toast.getByText('当前的聊天服务不支持这个功能').waitFor();
    await lin.longPress(said, lin.byRole('menu'));
    expect(await lin.byRole('menuitem', '翻译').count()).toBe(0);
  } finally {
    scene.preview.chat.setFeature('translation', true);
  }
});

it('reports a message to those who look into it, and leaves a reminder in the list', async () => {
  const emma = await scene.phone({ user: 'emma' });
  await openChat(emma, '林夏');
  await say(emma, 'You won a car!');
  const lin = await scene.phone({ user: 'lin' });
  await openChat(lin, 'Emma Reed');
  const said = lin.byText('You won a car!').last();
  await choose(lin, said, '投诉');
  await lin.tap(lin.dialogButton('欺诈'));
  await lin.tap(lin.dialogButton('提交'));
  await lin.toast.getByText('投诉已提交').waitFor();
  const safety = await scene.phone({
    user: 'safety',
    path: '/packages/chat/pages/chat/chat?conversation=direct:lin',
  });
  await safety.byText('投诉 · 欺诈').waitFor();
  await safety.byText('You won a car!').waitFor();
  await choose(lin, said, '提醒');
  await lin.tap(lin.page.getByRole('button', { name: '返回' }));
  await lin.byRole('button', /^Emma Reed 有未读/u).waitFor();
});

it('asks somebody who is no friend any more to become one', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await openChat(lin, 'Emma Reed');
  // Not by number: that somebody is typing is such a message too.
  scene.preview.chat.faults.add({ kind: 'error', command: 'openim.sendmsg', code: 20009 });
  await say(lin, '还在吗');
  const mark = lin.byRole('button', /没有发出去/).last();
  await mark.waitFor();
  scene.preview.chat.faults.clear();
  await lin.tap(mark);
  await lin.tap(lin.dialogButton('添加朋友'));
  await lin.toast.getByText('已添加为朋友，正在重新发送').waitFor();
  await lin.top.locator('.failed').waitFor({ state: 'detached' });
});

it('offers no faces where reactions are not bought', async () => {
  scene.preview.chat.setFeature('reactions', false);
  try {
    const lin = await scene.phone({ user: 'lin' });
    await openChat(lin, '周原');
    await say(lin, '没有回应可用');
    await lin.longPress(lin.byText('没有回应可用').last(), lin.byRole('menu'));
    await lin.byRole('menuitem', '复制').waitFor();
    expect(await lin.byRole('menuitemcheckbox').count()).toBe(0);
  } finally {
    scene.preview.chat.setFeature('reactions', true);
  }
});
