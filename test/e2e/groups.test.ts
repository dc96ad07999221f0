import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const PAGES = 'packages/groups/pages';
const GROUP = '夜跑小队';
/** One pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** What the local chat service calls the group: the first that it makes. */
let groupId = '';

/** Goes from the conversation list to the page of my groups. */
async function openGroups(phone: Phone): Promise<void> {
  await phone.tap(phone.tab('通讯录'));
  await phone.waitForRoute('pages/contacts/contacts');
  await phone.tap(phone.byRole('button', '群聊'));
  await phone.waitForRoute(`${PAGES}/groups/groups`);
}

/** Makes a public group that decides who joins, with one friend in it. */
async function makeGroup(phone: Phone, friend: string): Promise<void> {
  await openGroups(phone);
  await phone.tap(phone.byRole('button', '发起群聊'));
  await phone.waitForRoute(`${PAGES}/create-group/create-group`);
  await phone.tap(phone.byRole('checkbox', friend).first());
  await phone.tap(phone.byRole('button', '完成（1）'));
  await phone.byRole('textbox', '群聊名称').fill(GROUP);
  await phone.tap(phone.byRole('radio', '公开群'));
  await phone.byRole('button', '加群方式 需要管理员同意').waitFor();
  await phone.tap(phone.byRole('button', '群头像'));
  const chooser = phone.page.waitForEvent('filechooser');
  await phone.tap(phone.dialogButton('从相册选择'));
  await (await chooser).setFiles({ name: 'run.png', mimeType: 'image/png', buffer: PICTURE });
  await phone.top.locator('img').first().waitFor();
  await phone.tap(phone.byRole('button', '创建群聊'));
  await phone.waitForRoute(CHAT_ROUTE);
}

/** From the chat to the page about its group. */
async function openGroupInfo(phone: Phone): Promise<void> {
  await phone.tap(phone.byRole('button', '聊天信息'));
  await phone.waitForRoute('packages/chat/pages/chat-info/chat-info');
  await phone.tap(phone.byRole('button', '群成员与群设置'));
  await phone.waitForRoute(`${PAGES}/group-info/group-info`);
}

/** Asks to join the group by its ID. */
async function askToJoin(phone: Phone): Promise<void> {
  await openGroups(phone);
  await phone.tap(phone.byRole('button', '查找并加入群聊'));
  await phone.waitForRoute(`${PAGES}/join-group/join-group`);
  await phone.byRole('textbox', '群 ID').fill('nowhere');
  await phone.tap(phone.byRole('button', '查找'));
  await phone.byText('没有找到这个群聊').waitFor();
  await phone.byRole('textbox', '群 ID').fill(GROUP.slice(0, 2));
  await phone.tap(phone.byRole('button', '查找'));
  await phone.byText('云端搜索的结果').waitFor();
  await phone.byRole('button', new RegExp(`^${GROUP}`, 'u')).waitFor();
  await phone.byRole('textbox', '群 ID').fill(groupId);
  await phone.tap(phone.byRole('button', '查找'));
  await phone.byText(GROUP).first().waitFor();
  await phone.byRole('textbox', '申请说明').fill('我是诺诺');
  await phone.tap(phone.byRole('button', '申请加入'));
  await phone.waitForRoute(`${PAGES}/groups/groups`);
}

/** Chooses from the menu of a member. */
async function choose(phone: Phone, member: RegExp, words: string): Promise<void> {
  await phone.tap(phone.byRole('button', member));
  await phone.tap(phone.dialogButton(words));
}

/** Waits until the group's row in the list shows a picture of its own, or none. */
async function seesPicture(phone: Phone, isThere: boolean): Promise<void> {
  const row = phone.byRole('button', new RegExp(GROUP, 'u')).first();
  const own = row.locator('img[src*="/server/avatars/"]');
  await until(async () => (await own.count()) > 0 === isThere);
}

async function back(phone: Phone, route: string): Promise<void> {
  await phone.tap(phone.page.getByRole('button', { name: '返回' }));
  await phone.waitForRoute(route);
}

it('is made, joined, run and ended by three people', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  const nora = await scene.phone({ user: 'nora' });
  for (const phone of [lin, zhou, nora]) await phone.byRole('button', /爬山/u).first().waitFor();

  await makeGroup(lin, '周原');
  await say(lin, '今晚七点');
  await zhou.top.getByText(GROUP, { exact: true }).first().waitFor();
  await seesPicture(zhou, true);
  await openChat(zhou, GROUP);
  await zhou.byText('今晚七点').first().waitFor();

  await openGroupInfo(lin);
  const id = lin.byRole('button', /^群 ID/u);
  groupId = ((await id.getAttribute('aria-label')) ?? '').replace(/^群 ID\s*/u, '');
  await askToJoin(nora);
  await lin.tap(lin.byRole('button', '入群申请 1 人待处理'));
  await lin.waitForRoute(`${PAGES}/join-requests/join-requests`);
  await lin.byText('我是诺诺').waitFor();
  await lin.tap(lin.byRole('button', /^同意/u));
  await lin.byText('没有待处理的入群申请').waitFor();
  await lin.byText('你已同意').waitFor();
  await nora.byRole('button', new RegExp(GROUP, 'u')).waitFor();

  await back(lin, `${PAGES}/group-info/group-info`);
  await lin.tap(lin.byRole('button', '群头像'));
  await lin.tap(lin.dialogButton('恢复默认头像'));
  await seesPicture(nora, false);
  await lin.tap(lin.byRole('button', '查看全部成员（3）'));
  await lin.waitForRoute(`${PAGES}/group-members/group-members`);
  await choose(lin, /^周原/u, '设为管理员');
  await lin.byRole('button', /^周原 管理员/u).waitFor();
  await lin.byText(/^共 3 人，3 人在线$/u).waitFor();
  await lin.tap(lin.byRole('tab', '管理员'));
  await lin.byRole('button', /^诺诺|^Nora/u).waitFor({ state: 'hidden' });
  await lin.byRole('button', /^周原 管理员/u).waitFor();
  await lin.tap(lin.byRole('tab', '全部'));
  await nora.tap(nora.byRole('button', new RegExp(GROUP, 'u')));
  await nora.waitForRoute(CHAT_ROUTE);
  await nora.byRole('textbox').waitFor();
  await lin.tap(lin.byRole('button', /^诺诺|^Nora/u));
  await lin.tap(lin.dialogButton('禁言'));
  await lin.tap(lin.dialogButton('禁言 10 分钟'));
  await lin.byRole('button', /禁言中$/u).waitFor();
  await nora.byText(/^你被禁言到/u).waitFor();
  await lin.tap(lin.byRole('button', /禁言中$/u));
  await lin.tap(lin.dialogButton('解除禁言'));
  await nora.byRole('textbox').waitFor();

  await lin.tap(lin.byRole('button', /^诺诺|^Nora/u));
  await lin.tap(lin.dialogButton('移出群聊'));
  await lin.tap(lin.dialogButton(/^移出$/u));
  await nora.byText('你已被移出这个群聊，不能发消息').waitFor();
  await nora.byText('你加入了群聊').first().waitFor();

  await back(lin, `${PAGES}/group-info/group-info`);
  await lin.tap(lin.byRole('button', '邀请方式 不允许邀请'));
  await lin.tap(lin.dialogButton('成员可以直接邀请'));
  await lin.tap(lin.byRole('button', '添加成员'));
  await lin.waitForRoute(`${PAGES}/invite/invite`);
  await lin.byRole('textbox').fill('nora');
  await lin.tap(lin.byRole('button', /nora/u));
  await lin.page.locator('.keyboard').waitFor({ state: 'hidden' });
  await lin.tap(lin.byRole('button', '完成（1）'));
  await lin.waitForRoute(`${PAGES}/group-info/group-info`);
  await nora.byRole('textbox').waitFor();
  await say(nora, '我回来了');

  await lin.tap(lin.byRole('button', '转让群主'));
  await lin.waitForRoute(`${PAGES}/group-members/group-members`);
  await lin.tap(lin.byRole('button', /^周原/u));
  await lin.tap(lin.dialogButton('转让'));
  await lin.waitForRoute(`${PAGES}/group-info/group-info`);
  await lin.byRole('button', '退出群聊').waitFor();

  await openGroupInfo(zhou);
  await zhou.tap(zhou.byRole('button', '解散群聊'));
  await zhou.tap(zhou.dialogButton('解散群聊'));
  await zhou.waitForRoute('pages/conversations/conversations');
  await lin.byText('这个群聊已解散').waitFor();
});
