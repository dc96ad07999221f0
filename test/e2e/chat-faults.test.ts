import { openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Im } from '../../miniprogram/embed/im';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';
import type { SeedMessage, World } from '../../tools/local-chat';

/** What a chat does when something that it asked for goes wrong, thing by thing. */
const scene = sceneForFile();

/** Any failure of the service's own. */
const SERVICE_FAILED = 10002;

/** Until they are taken away, these requests of 林夏 fail. */
function fail(command: string, code = SERVICE_FAILED): void {
  scene.preview.chat.faults.add({ kind: 'error', command, code, userId: 'lin' });
}

async function isTold(phone: Phone, words: RegExp): Promise<void> {
  await until(async () => words.test((await phone.toast.textContent()) ?? ''), {
    what: String(words),
  });
}

async function withZhou(): Promise<readonly [Phone, Phone]> {
  const phones = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })] as const;
  await openChat(phones[0], '周原');
  return phones;
}

async function choose(phone: Phone, message: Locator, label: string): Promise<void> {
  await phone.longPress(message, phone.byRole('menu'));
  await phone.tap(phone.byRole('menuitem', label));
}

it('says that the way to what is unread failed, and goes it at the next tap', async () => {
  const messages = Array.from({ length: 400 }, (_, index): SeedMessage => ({
    from: 'zhou',
    secondsAgo: (400 - index) * 20,
    text: `第 ${index} 条`,
  }));
  const group = { groupId: 'g-broken', type: 'Public', name: '断线群', owner: 'zhou' } as const;
  const world: World = {
    groups: [{ ...group, members: ['lin'], messages, unread: { lin: 300 } }],
  };
  scene.preview.chat.seed(world);
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '断线群');
  const pill = phone.byRole('button', '300 条新消息');
  await pill.waitFor();
  fail('group_open_http_svc.group_msg_get');
  await phone.tap(pill);
  await isTold(phone, /没有加载出来/u);
  scene.preview.chat.faults.clear();
  await phone.tap(pill);
  await phone.byText('第 100 条').waitFor();
  await phone.byText('以下为新消息').waitFor();
});

it('sends once what the service took without a word before the app was killed', async () => {
  const [lin, zhou] = await withZhou();
  await openChat(zhou, '林夏');
  scene.preview.chat.faults.add({ kind: 'drop-reply', command: 'openim.sendmsg', userId: 'lin' });
  await say(lin, '没有回音的一句');
  await zhou.byText('没有回音的一句').waitFor();
  scene.preview.chat.dropSockets('lin');
  await lin.reload();
  scene.preview.chat.faults.clear();
  await openChat(lin, '周原');
  await lin.byText('没有回音的一句').first().waitFor();
  await lin.byRole('img', /正在发送|等待发送|正在重试/).waitFor({ state: 'detached' });
  await say(lin, '后面的一句');
  await zhou.byText('后面的一句').waitFor();
  for (const phone of [lin, zhou]) expect(await phone.byText('没有回音的一句').count()).toBe(1);
});

it('keeps an @ whose members could not be loaded, and loads them at a tap', async () => {
  const phone = await scene.phone({ user: 'lin' });
  fail('group_open_http_svc.get_group_member_info');
  await openChat(phone, '周末爬山小队 ⛰️');
  await phone.type(phone.byRole('textbox'), '@');
  const picker = phone.byRole('dialog', '选择提醒的人');
  const retry = picker.getByRole('button', { name: '重试' });
  await phone.tap(retry);
  await retry.waitFor();
  scene.preview.chat.faults.clear();
  const member = picker.getByRole('button', { name: '周原' });
  await until(async () => {
    // News of groups may bring the members by itself, and take the button away, at any moment.
    await retry.tap({ timeout: 1_000 }).catch(() => undefined);
    return member.isVisible();
  });
  await phone.tap(member);
  await until(async () => /^@周原/u.test(await phone.byRole('textbox').inputValue()));
});

it('keeps a message that the service does not take back or delete, and says why', async () => {
  const [lin] = await withZhou();
  await say(lin, '收不回来的话');
  const said = lin.byText('收不回来的话').last();
  await lin.byRole('img', /正在发送/).waitFor({ state: 'detached' });
  fail('openim.msgwithdraw', 20016);
  await choose(lin, said, '撤回');
  await isTold(lin, /超过 2 分钟/u);
  fail('openim.delete_c2c_msg_ramble');
  await choose(lin, said, '仅删除自己');
  await lin.tap(lin.dialogButton('删除'));
  await isTold(lin, /请稍后再试/u);
  expect(await said.isVisible()).toBe(true);
});

it('tells what is read by the peer’s own mark where receipts are not bought, and counts no readers', async () => {
  scene.preview.chat.setFeature('receipts', false);
  const [lin, zhou] = await withZhou();
  await say(lin, '没有回执也行');
  const row = lin.top.locator('message-row').filter({ hasText: '没有回执也行' });
  await zhou.byRole('button', /林夏.*没有回执也行/u).waitFor();
  await openChat(zhou, '林夏');
  await row.filter({ hasText: '已读' }).waitFor();
  const group = await scene.phone({
    user: 'lin',
    phoneId: 'group',
    path: '/packages/chat/pages/chat/chat?conversation=group:g-hike',
  });
  await say(group, '谁看到了');
  await group.byText('谁看到了').last().waitFor();
  await group.byRole('img', /正在发送/).waitFor({ state: 'detached' });
  expect(await group.byText(/人未读|全部已读/u).count()).toBe(0);
});

it('shows what this device knows while the cloud refuses to search, and asks it again at a tap', async () => {
  fail('message_search.query');
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  await phone.top.locator('#list').waitFor();
  await phone.tap(phone.byRole('button', '聊天信息'));
  await phone.tap(phone.byRole('button', '查找聊天内容'));
  await phone.byRole('textbox').fill('青屏山');
  const again = phone.byRole('button', /云端.*(重试|点按)/u);
  await again.waitFor();
  scene.preview.chat.faults.clear();
  await phone.tap(again);
  await phone.byText('云端搜索').waitFor();
});

it('shows a card once whose push was lost, when the connection is back', async () => {
  const [lin] = await withZhou();
  await lin.top.locator('[id^="row-"]').first().waitFor();
  const { chat } = scene.preview;
  chat.faults.add({ kind: 'drop-push', userId: 'lin', times: 1 });
  const Data = '{"type":"of-tomorrow","body":{}}';
  const MsgContent = { Data, Desc: '半路丢了的卡片', Ext: '' };
  const body = [{ MsgType: 'TIMCustomElem', MsgContent }];
  chat.push({ from: 'zhou', to: { userId: 'lin' }, body });
  chat.dropSockets('lin');
  await lin.byText('半路丢了的卡片').waitFor();
  expect(await lin.byText('半路丢了的卡片').count()).toBe(1);
});

it('shows words made to break a page as words, and opens nothing of them', async () => {
  const [lin] = await withZhou();
  await lin.top.locator('[id^="row-"]').first().waitFor();
  const { chat } = scene.preview;
  const hostile = `\u202Egnp.exe {{t.send}} <view>${'\u0301'.repeat(300)} https://evil.example/a`;
  for (const Text of [hostile, '\u0301'.repeat(60), 'javascript:alert(1)'])
    chat.push({
      from: 'zhou',
      to: { userId: 'lin' },
      body: [{ MsgType: 'TIMTextElem', MsgContent: { Text } }],
    });
  await lin.byText('javascript:alert(1)').waitFor();
  expect(await lin.byRole('link').filter({ hasText: 'javascript' }).count()).toBe(0);
  await lin.tap(lin.byRole('link').filter({ hasText: 'evil.example' }).last());
  await lin.dialogButton('复制链接').waitFor();
  expect(await lin.dialogButton(/打开/u).count()).toBe(0);
  await lin.tap(lin.dialogButton('复制链接'));
  await isTold(lin, /已复制/u);
});

it('answers code around the client with a reason, and sends what it asked for later', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await lin.byText('周原').first().waitFor();
  const ask = (userId: string) =>
    lin.page.evaluate(
      (id) => (globalThis as unknown as { getApp(): { readonly im: Im } }).getApp().im.getUser(id),
      userId,
    );
  fail('profile.portrait_get_all');
  expect(await ask('leo')).toMatchObject({ ok: false });
  scene.preview.chat.faults.clear();
  expect(await ask('nora')).toMatchObject({ ok: true, value: { userId: 'nora' } });
  scene.preview.chat.setOutage(true);
  await lin.page.evaluate(() => {
    const { im } = (globalThis as unknown as { getApp(): { readonly im: Im } }).getApp();
    im.sendText('direct:zhou', '断网时由代码发的', { priority: 'high' });
  });
  scene.preview.chat.setOutage(false);
  const zhou = await scene.phone({ user: 'zhou' });
  await zhou.byText('断网时由代码发的').waitFor();
});

it('empties a chat that is open while another device deletes it with its history, and goes on', async () => {
  const { chat } = scene.preview;
  const [lin, zhou] = await withZhou();
  await say(lin, '马上被删掉的话');
  await zhou.byText('马上被删掉的话').first().waitFor();
  const tablet = await scene.phone({ user: 'lin', phoneId: 'tablet' });
  const row = tablet.byRole('button', /^周原/u);
  await row.waitFor();
  const remove = tablet.dialogButton('删除该聊天');
  await tablet.longPress(row, remove);
  await tablet.tap(remove);
  await tablet.tap(tablet.dialogButton('连同聊天记录一起删除'));
  await tablet.tap(tablet.dialogButton(/^删除$/u));
  await row.waitFor({ state: 'detached' });
  await lin.byText('马上被删掉的话').waitFor({ state: 'detached' });
  expect(chat.messagesBetween('lin', 'zhou').length).toBeGreaterThan(0);
  await say(lin, '我还在');
  await zhou.byText('我还在').first().waitFor();
  await row.waitFor();
});
