import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import { SdkUser } from '../support/sdk-user';
import type { Phone } from '../support/phone';

const GROUP = '观鸟小组';
const OPEN_GROUP = '读书会';

const scene = sceneForFile();
beforeAll(() => {
  scene.preview.chat.seed({
    groups: [
      {
        groupId: 'g-birds',
        type: 'Private',
        name: GROUP,
        owner: 'lin',
        members: ['zhou'],
        messages: [{ from: 'zhou', secondsAgo: 5, text: '明早湿地见' }],
      },
      {
        groupId: 'g-books',
        type: 'Public',
        name: OPEN_GROUP,
        owner: 'lin',
        members: ['zhou'],
        messages: [{ from: 'zhou', secondsAgo: 5, text: '这周读第三章' }],
      },
    ],
  });
});

/** Sends the open page on as a person does, by default through the capsule's menu; the card as another phone gets it. */
async function sendOn(
  phone: Phone,
  choose: () => Promise<void> = () => chooseInMenu(phone),
): Promise<{ readonly title: string; readonly path: string }> {
  const control = await phone.control();
  const sent = control.evaluate(
    (device) =>
      new Promise<{ title: string; path: string }>((resolve) => {
        device.onCardSent(({ title, path }) => resolve({ title, path }));
      }),
  );
  await choose();
  await phone.dialogButton('发到另一台手机').click();
  return sent;
}

async function chooseInMenu(phone: Phone): Promise<void> {
  await phone.page.getByRole('button', { name: '更多' }).click();
  await phone.dialogButton('转发给朋友').click();
}

async function cardOfGroup(): Promise<string> {
  const lin = await scene.phone({ user: 'lin' });
  await openChat(lin, GROUP);
  await lin.byText('明早湿地见').first().waitFor();
  const { title, path } = await sendOn(lin);
  expect(title).toBe(`林夏邀请你加入群聊“${GROUP}”`);
  expect(path).not.toContain('g-birds');
  return path;
}

it('brings somebody from outside into the group, from a phone that was off', async () => {
  const path = await cardOfGroup();
  const nora = await scene.phone({ user: 'nora', path, scene: 1007 });
  await nora.byText('邀请你加入群聊').waitFor();
  await nora.byText(GROUP).waitFor();
  await nora.tap(nora.byRole('button', '加入群聊'));
  await nora.waitForRoute(CHAT_ROUTE);
  await say(nora, '谢谢邀请');
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(zhou, GROUP);
  await zhou.byText('谢谢邀请').first().waitFor();
});

it('leads a member to the chat at once, while the app is open, with the list below', async () => {
  const path = await cardOfGroup();
  const zhou = await scene.phone({ user: 'zhou' });
  await zhou.top.getByText(GROUP, { exact: true }).first().waitFor();
  const control = await zhou.control();
  const [, query = ''] = path.split('?');
  await control.evaluate(
    (device, token) =>
      device.comeToFront({
        path: 'pages/landing/landing',
        query: { t: token },
        scene: 1007,
        referrerInfo: {},
      }),
    query.replace('t=', ''),
  );
  await zhou.waitForRoute(CHAT_ROUTE);
  await zhou.byText('明早湿地见').first().waitFor();
  await zhou.page.getByRole('button', { name: '返回' }).click();
  await zhou.waitForRoute('pages/conversations/conversations');
});

it('says so when it cannot be read, and leads to the list', async () => {
  const path = '/pages/landing/landing?t=made-up';
  const zhou = await scene.phone({ user: 'zhou', path, scene: 1007 });
  await zhou.byText('无法识别这张卡片').waitFor();
  await zhou.tap(zhou.byRole('button', '去聊天列表'));
  await zhou.waitForRoute('pages/conversations/conversations');
});

it('says so when its group was dismissed meanwhile', async () => {
  const { chat, url } = scene.preview;
  const group = { groupId: 'g-gone', type: 'Public', name: '散了的群', owner: 'lin' } as const;
  chat.seed({ groups: [{ ...group, members: ['zhou'] }] });
  const info = '/packages/groups/pages/group-info/group-info?group=g-gone';
  const lin = await scene.phone({ user: 'lin', path: info });
  const send = lin.byRole('button', '发送给朋友');
  await send.waitFor();
  const { path } = await sendOn(lin, () => lin.tap(send));
  const owner = await SdkUser.signIn(chat, 'lin', { socketUrl: url.replace(/^http/u, 'ws') });
  await owner.chat.dismissGroup('g-gone');
  await owner.leave();
  const nora = await scene.phone({ user: 'nora', path, scene: 1007 });
  await nora.byText('这个群聊已经解散').waitFor();
});

it('a search result of WeChat opens the list, as does a page that is not there any more', async () => {
  const found = await scene.phone({ user: 'lin', scene: 1053 });
  await found.waitForRoute('pages/conversations/conversations');
  await found.byText('周原').first().waitFor();
  const old = await scene.phone({ user: 'lin', path: '/pages/index/index?id=1', scene: 1053 });
  await old.waitForRoute('pages/conversations/conversations');
  await old.byText('周原').first().waitFor();
});

it('waits for whoever has to sign in first', async () => {
  const path = await cardOfGroup();
  const phone = await scene.phone({ path, scene: 1007 });
  await phone.waitForRoute('pages/sign-in/sign-in');
  await phone.tap(phone.byText('周原').first());
  await phone.waitForRoute(CHAT_ROUTE);
  await phone.byText('明早湿地见').first().waitFor();
});

it('a message is shared from its menu without its words, and opens at its place', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await openChat(lin, GROUP);
  const words = lin.byText('明早湿地见').first();
  await lin.longPress(words, lin.byRole('menuitem', '分享'));
  const { title, path } = await sendOn(lin, () => lin.tap(lin.byRole('menuitem', '分享')));
  expect(title).toBe(`林夏分享了“${GROUP}”里的一条消息`);
  await lin.top.locator('[role="menu"]').waitFor({ state: 'detached' });
  const zhou = await scene.phone({ user: 'zhou', path, scene: 1007 });
  await zhou.waitForRoute(CHAT_ROUTE);
  await zhou.byText('明早湿地见').first().waitFor();
});

it('a group is sent on from its page; somebody outside asks to join, the owner agrees, and they are in', async () => {
  const lin = await scene.phone({
    user: 'lin',
    path: '/packages/groups/pages/group-info/group-info?group=g-books',
  });
  const send = lin.byRole('button', '发送给朋友');
  await send.waitFor();
  const { path } = await sendOn(lin, () => lin.tap(send));
  const nora = await scene.phone({ user: 'nora', path, scene: 1007 });
  await nora.waitForRoute('packages/groups/pages/join-group/join-group');
  await nora.byText(OPEN_GROUP).first().waitFor();
  await nora.tap(nora.byRole('button', '申请加入'));
  const requests = '/packages/groups/pages/join-requests/join-requests';
  const owner = await scene.phone({ user: 'lin', path: requests });
  await owner.tap(owner.byRole('button', /^同意/u));
  await owner.byText('没有待处理的入群申请').waitFor();
  await nora.page.goto(new URL('/phone?user=nora', nora.page.url()).href);
  await openChat(nora, OPEN_GROUP);
  await say(nora, '大家好');
  await nora.byText('大家好').last().waitFor();
});

it('the card of a group goes into a chat, where a tap on it leads to the group', async () => {
  const lin = await scene.phone({
    user: 'lin',
    path: '/packages/groups/pages/group-info/group-info?group=g-birds',
  });
  await lin.tap(lin.byRole('button', '发给聊天里的朋友'));
  await lin.waitForRoute('packages/chat/pages/forward/forward');
  await lin.tap(lin.byText('周原').first());
  await lin.byText(`[群聊邀请] ${GROUP}`).waitFor();
  await lin.tap(lin.byRole('button', '发送'));
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(zhou, '林夏');
  await zhou.tap(zhou.byText('邀请你加入群聊').last());
  await zhou.byText('明早湿地见').first().waitFor();
});

it('a group that lets nobody in says so instead of being sent on', async () => {
  scene.preview.chat.seed({
    groups: [
      {
        groupId: 'g-shut',
        type: 'Public',
        name: '闭门会',
        owner: 'lin',
        members: ['zhou'],
        joinOption: 'DisableApply',
      },
    ],
  });
  const lin = await scene.phone({
    user: 'lin',
    path: '/packages/groups/pages/group-info/group-info?group=g-shut',
  });
  await lin.byText('分享出去也进不来').waitFor();
});

it('a scanned code and a subscribe message lead to the chat, with the list below', async () => {
  const card = await cardOfGroup();
  const token = card.split('t=')[1] ?? '';
  const scanned = await scene.phone({
    user: 'zhou',
    path: `/pages/landing/landing?scene=${encodeURIComponent(token)}`,
    scene: 1047,
  });
  await scanned.waitForRoute(CHAT_ROUTE);
  const called = await scene.phone({
    user: 'zhou',
    path: '/pages/landing/landing?c=direct%3Alin',
    scene: 1014,
  });
  await called.waitForRoute(CHAT_ROUTE);
  await called.title.filter({ hasText: '林夏' }).waitFor();
  await called.page.getByRole('button', { name: '返回' }).click();
  await called.waitForRoute('pages/conversations/conversations');
});
