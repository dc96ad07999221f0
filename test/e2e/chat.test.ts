import { openChat, say, sceneForFile } from '../support/two-phones';
import { SdkUser } from '../support/sdk-user';
import { until } from '../support/until';
import type { Phone } from '../support/phone';
import type { PushedMessage } from '../../tools/local-chat/control/controls';

const scene = sceneForFile();

const CONVERSATIONS = 'pages/conversations/conversations';

async function openWithZhou(): Promise<Phone> {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  await phone.top.locator('[id^="row-"]').first().waitFor();
  return phone;
}

const distanceToEnd = (phone: Phone): Promise<number> =>
  phone.top
    .locator('#list')
    .evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);

const isAtEnd = (phone: Phone): Promise<true> =>
  until(async () => (await distanceToEnd(phone)) < 1, { what: 'the list to be at its end' });

/** Something from 周原, in wire form. */
function push(...body: PushedMessage['body']): void {
  scene.preview.chat.push({ from: 'zhou', to: { userId: 'lin' }, body });
}

const pushText = (text: string): void =>
  push({ MsgType: 'TIMTextElem', MsgContent: { Text: text } });

it('keeps the end in sight above the keyboard, and the keyboard up while one message follows another', async () => {
  const phone = await openWithZhou();
  await phone.type(phone.byRole('textbox'), '一\n二\n三\n四\n五\n六\n七');
  await isAtEnd(phone);
  const field = await phone.byRole('textbox').boundingBox();
  const keyboard = await phone.page.locator('.keyboard').boundingBox();
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(keyboard?.y ?? 0);
  await phone.tap(phone.byRole('button', '发送'));
  await phone.page.keyboard.insertText('不用再点输入框');
  await phone.tap(phone.byRole('button', '发送'));
  await phone.byText('不用再点输入框').waitFor();
  await isAtEnd(phone);
});

it('stays where somebody reads, counts what arrives, and goes there on a tap', async () => {
  const phone = await openWithZhou();
  await isAtEnd(phone);
  // Older messages are fetched once somebody scrolls: the first stroke may end before it is far enough.
  await until(
    async () => {
      await phone.top.locator('#list').evaluate((list) => (list.scrollTop -= 300));
      return (await distanceToEnd(phone)) > 500;
    },
    { what: 'the list to be scrolled' },
  );
  // Against the end: a page of older messages may come in above meanwhile.
  const place = await distanceToEnd(phone);
  for (const text of ['甲', '乙', '丙']) pushText(`新到${text}`);
  const pill = phone.byRole('button', '3 条新消息');
  await pill.waitFor();
  expect(await distanceToEnd(phone)).toBe(place);
  await phone.tap(pill);
  await pill.waitFor({ state: 'detached' });
  await isAtEnd(phone);
});

it('reads what arrives in sight, even when the chat is left at once', async () => {
  const phone = await openWithZhou();
  for (const text of ['一', '二', '三']) pushText(`快走${text}`);
  await phone.byText('快走三').waitFor();
  await phone.tap(phone.page.getByRole('button', { name: '返回' }));
  await phone.waitForRoute(CONVERSATIONS);
  await phone.byRole('button', /^周原 快走三/u).waitFor();
});

it('reads nothing while the app is in the background', async () => {
  const phone = await openWithZhou();
  const other = await scene.phone({ user: 'zhou' });
  await openChat(other, '林夏');
  await phone.goToBackground();
  await say(other, '你在后台');
  await other.byText('你在后台').waitFor();
  // Each is pushed, and could be reported, before the next is sent.
  for (const text of ['听得到吗', '喂', '还在吗']) {
    await say(other, text);
    await other.byText(text).waitFor();
  }
  const last = other.top.locator('[id^="row-"]', { hasText: '还在吗' });
  expect(await last.innerText()).not.toContain('已读');
  await phone.comeToFront();
  await last.filter({ hasText: '已读' }).waitFor();
});

it('keeps a text over the limit in the composer and says why', async () => {
  const phone = await openWithZhou();
  // 4,000 characters of three bytes each.
  const text = '长'.repeat(4000);
  await phone.type(phone.byRole('textbox'), text);
  await phone.tap(phone.byRole('button', '发送'));
  await phone.toast.getByText('内容太长了').waitFor();
  expect(await phone.byRole('textbox').inputValue()).toBe(text);
});

it('shows a word in place of what it cannot read, and goes on', async () => {
  const phone = await openWithZhou();
  push({ MsgType: 'TIMHologramElem', MsgContent: { A: 1 } });
  push({ MsgType: 'TIMTextElem', MsgContent: { Text: { not: 'a text' } } });
  push({ MsgType: 'TIMImageElem', MsgContent: {} });
  push({ MsgType: 'TIMCustomElem', MsgContent: { Data: '{broken' } });
  push();
  pushText('后面的照常');
  await phone.byText('后面的照常').waitFor();
  expect(await phone.byText('[暂不支持的消息]').count()).toBeGreaterThan(1);
  await phone.reload();
  await openChat(phone, '周原');
  await phone.byText('后面的照常').waitFor();
});

it('shows a message once that is pushed twice', async () => {
  const phone = await openWithZhou();
  scene.preview.chat.faults.add({ kind: 'duplicate-push', userId: 'lin', times: 2 });
  pushText('说一遍');
  pushText('说完了');
  await phone.byText('说完了').waitFor();
  expect(await phone.byText('说一遍').count()).toBe(1);
  expect(await phone.byText('说完了').count()).toBe(1);
});

it('closes the composer when the group is dismissed', async () => {
  const { chat, url } = scene.preview;
  const groups = [
    { groupId: 'brief', type: 'Public', name: '临时群', owner: 'song', members: ['lin'] },
  ] as const;
  chat.seed({ groups });
  const song = await SdkUser.signIn(chat, 'song', {
    socketUrl: url.replace(/^http(.*?)\/?$/u, 'ws$1'),
  });
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '临时群');
  await phone.byRole('textbox').waitFor();
  await song.chat.dismissGroup('brief');
  await phone.byText('这个群聊已解散').waitFor();
  expect(await phone.byRole('textbox').count()).toBe(0);
  await song.leave();
});
