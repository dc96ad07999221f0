import { openChat, sceneForFile } from '../support/two-phones';
import { SdkUser } from '../support/sdk-user';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const CONVERSATIONS = 'pages/conversations/conversations';

const rowOf = (phone: Phone, name: string): Locator =>
  phone.byRole('button', new RegExp(`^${name}`, 'u'));

async function openList(): Promise<Phone> {
  const phone = await scene.phone({ user: 'lin' });
  await phone.byText('[有人@我]').first().waitFor();
  return phone;
}

async function goBack(phone: Phone): Promise<void> {
  await phone.tap(phone.page.getByRole('button', { name: '返回' }));
  await phone.waitForRoute(CONVERSATIONS);
}

/** Chooses from the menu of a row. */
async function choose(phone: Phone, row: Locator, words: string): Promise<void> {
  await phone.longPress(row, phone.dialogButton(words));
  await phone.tap(phone.dialogButton(words));
}

it('says who was called for, before and after the start, until the chat is opened', async () => {
  const phone = await openList();
  const called = phone.byRole('button', /^春日企划组.*\[有人@我\]/u);
  await called.waitFor();
  await openChat(phone, '春日企划组');
  await phone.byRole('textbox').waitFor();
  await goBack(phone);
  await called.waitFor({ state: 'detached' });
  const socketUrl = scene.preview.url.replace(/^http(.*?)\/?$/u, 'ws$1');
  const song = await SdkUser.signIn(scene.preview.chat, 'song', { socketUrl });
  const message = song.chat.createTextAtMessage({
    to: 'g-spring',
    conversationType: song.sdk.TYPES.CONV_GROUP,
    payload: { text: '@林夏 在吗', atUserList: ['lin'] },
  });
  await song.chat.sendMessage(message);
  await called.waitFor();
  await song.leave();
});

it('pins by a swipe, to the top and on another ground', async () => {
  const phone = await openList();
  const row = rowOf(phone, '宋辞');
  const groundOf = (): Promise<string> =>
    row.evaluate((node) => getComputedStyle(node).backgroundColor);
  const before = await groundOf();
  const lowTop = (await row.boundingBox())?.y ?? 0;
  await phone.drag(row, -160, 0);
  // The open row stands left of its actions: the button of this row is the only one in sight.
  await phone.tap(phone.top.getByRole('button', { name: '置顶', exact: true }));
  await until(async () => ((await row.boundingBox())?.y ?? lowTop) < lowTop, {
    what: 'the row to move up',
  });
  expect(await groundOf()).not.toBe(before);
});

it('leaves what is muted out of the tab’s badge', async () => {
  const phone = await openList();
  const badge = phone.page.getByRole('tab', { name: '聊天' });
  const count = async (): Promise<number> => Number(/\d+/u.exec(await badge.innerText())?.[0] ?? 0);
  const row = rowOf(phone, '周末爬山小队');
  await phone.byRole('button', /^妈妈 2 条未读/u).waitFor();
  const before = await count();
  await choose(phone, row, '消息免打扰');
  await until(async () => (await count()) === before - 5, { what: 'the badge to count less' });
  await phone.byRole('button', /^周末爬山小队.*有未读消息.*消息免打扰/u).waitFor();
  await choose(phone, row, '取消免打扰');
  await until(async () => (await count()) === before, { what: 'the badge to count again' });
});

it('marks unread and read by hand', async () => {
  const phone = await openList();
  const row = rowOf(phone, '宋辞');
  await choose(phone, row, '标为未读');
  await phone.byRole('button', /^宋辞 有未读消息/u).waitFor();
  await choose(phone, row, '标为已读');
  await phone.byRole('button', /^宋辞 有未读消息/u).waitFor({ state: 'detached' });
});

it('takes a chat off the list and keeps what was said', async () => {
  const phone = await openList();
  const row = rowOf(phone, '许老师');
  await choose(phone, row, '删除该聊天');
  await phone.tap(phone.dialogButton('从列表移除，保留聊天记录'));
  await row.waitFor({ state: 'detached' });
  await phone.tap(phone.tab('通讯录'));
  await phone.tap(phone.byText('许老师'));
  await phone.tap(phone.byRole('button', '发消息'));
  await phone.byText('该我们谢您').waitFor();
});

it('many groups that turn up at once all get their names, although the SDK refuses itself to ask for some', async () => {
  const phone = await openList();
  const names = ['一', '二', '三', '四', '五', '六', '七', '八'].map(
    (number) => `第${number}个新群`,
  );
  const groups = names.map((name, index) => ({ groupId: `g-new-${index}`, name }));
  const rest = { type: 'Public', owner: 'zhou', members: ['lin', 'zhou'] } as const;
  scene.preview.chat.seed({ groups: groups.map((group) => ({ ...group, ...rest })) });
  for (const { groupId } of groups) {
    const body = [{ MsgType: 'TIMTextElem', MsgContent: { Text: '大家好' } }];
    scene.preview.chat.push({ from: 'zhou', to: { groupId }, body });
  }
  for (const name of names) await phone.byText(name).first().waitFor({ state: 'attached' });
});
