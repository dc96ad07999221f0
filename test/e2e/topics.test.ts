import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const PAGES = 'packages/groups/pages';
const COMMUNITY = `${PAGES}/community/community`;
const TOPIC = `${PAGES}/topic/topic`;
const FORWARD = 'packages/chat/pages/forward/forward';

async function openGroups(phone: Phone): Promise<void> {
  await phone.tap(phone.tab('通讯录'));
  await phone.waitForRoute('pages/contacts/contacts');
  await phone.tap(phone.byRole('button', /^群聊/u));
  await phone.waitForRoute(`${PAGES}/groups/groups`);
}

/** Makes a community with topics; the first group that the local chat service makes. */
async function makeCommunity(phone: Phone, name: string): Promise<string> {
  await openGroups(phone);
  await phone.tap(phone.byRole('button', '发起群聊'));
  await phone.waitForRoute(`${PAGES}/create-group/create-group`);
  await phone.tap(phone.byRole('button', '跳过'));
  await phone.byRole('textbox', '群聊名称').fill(name);
  // Away from the keyboard.
  await phone.tap(phone.byText('群聊类型'));
  await phone.tap(phone.byRole('radio', '社群'));
  await phone.tap(phone.byRole('switch', '开启话题'));
  await phone.tap(phone.byRole('button', '创建群聊'));
  await phone.waitForRoute(COMMUNITY);
  return '@TGS#_@TGS#000001';
}

async function makeTopic(phone: Phone, name: string): Promise<void> {
  await phone.tap(phone.byRole('button', '新建话题').first());
  await phone.waitForRoute(TOPIC);
  await phone.type(phone.byRole('textbox', '话题名称'), name);
  // The button stays above the keyboard, and answers no tap before the name is taken.
  const create = phone.byRole('button', '创建话题');
  await create.and(phone.top.locator('[aria-disabled="false"]')).waitFor();
  await phone.tap(create);
  await phone.waitForRoute(CHAT_ROUTE);
}

async function join(phone: Phone, groupId: string): Promise<void> {
  await openGroups(phone);
  await phone.tap(phone.byRole('button', '查找并加入群聊'));
  await phone.waitForRoute(`${PAGES}/join-group/join-group`);
  await phone.byRole('textbox', '群 ID').fill(groupId);
  await phone.tap(phone.byRole('button', '查找'));
  await phone.tap(phone.byRole('button', '加入群聊'));
  await phone.waitForRoute(COMMUNITY);
}

async function back(phone: Phone, route: string): Promise<void> {
  await phone.tap(phone.page.getByRole('button', { name: '返回' }));
  await phone.waitForRoute(route);
}

/** From a topic's chat, over its row among the others, to the page where it is changed. */
async function openTopicInfo(phone: Phone, name: RegExp): Promise<void> {
  await back(phone, COMMUNITY);
  await phone.longPress(phone.byRole('button', name), phone.dialogButton('话题资料'));
  await phone.tap(phone.dialogButton('话题资料'));
  await phone.waitForRoute(TOPIC);
}

it('lets a community talk in topics', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  const groupId = await makeCommunity(lin, '夜观星象');
  await lin.byText('还没有话题').waitFor();
  await makeTopic(lin, '🌙 看月亮');
  await say(lin, '今晚十五');

  await join(zhou, groupId);
  await zhou.tap(zhou.byRole('button', /^🌙 看月亮/u));
  await zhou.waitForRoute(CHAT_ROUTE);
  await zhou.byText('今晚十五').waitFor();
  await say(zhou, '真圆');
  await lin.byText('真圆').waitFor();

  // What is said while nobody looks is counted, here and on the page of groups.
  await back(zhou, COMMUNITY);
  await say(lin, '看西边');
  await zhou.byRole('button', /^🌙 看月亮 1 条未读 林夏: 看西边/u).waitFor();
  await back(zhou, `${PAGES}/groups/groups`);
  await zhou.byRole('button', /^夜观星象 2 人 1$/u).waitFor();
  await zhou.tap(zhou.byRole('button', /^夜观星象/u));
  await zhou.waitForRoute(COMMUNITY);
  await zhou.tap(zhou.byRole('button', /^🌙 看月亮 /u));
  await zhou.waitForRoute(CHAT_ROUTE);
  await zhou.byText('看西边').waitFor();

  await openTopicInfo(lin, /^🌙 看月亮/u);
  await lin.tap(lin.byRole('switch', '话题禁言'));
  await lin.tap(lin.dialogButton('话题禁言'));
  await zhou.byText('话题禁言中，只有群主和管理员可以发言').waitFor();
  await lin.tap(lin.byRole('switch', '话题禁言'));
  await zhou.byRole('textbox').waitFor();

  await lin.tap(lin.byRole('button', '删除话题'));
  await lin.tap(lin.dialogButton('删除话题'));
  await zhou.byText('这个话题已被删除，不能发消息').waitFor();
  await zhou.byText('看西边').waitFor();
  await back(zhou, COMMUNITY);
  await zhou.byText('还没有话题').waitFor();
});

/** From the list of conversations to a topic of the community that everybody knows. */
async function openTea(phone: Phone): Promise<void> {
  await openGroups(phone);
  await phone.tap(phone.byRole('button', /^城南慢生活/u));
  await phone.waitForRoute(COMMUNITY);
  await phone.tap(phone.byRole('button', /^🍵 喝茶闲聊/u));
  await phone.waitForRoute(CHAT_ROUTE);
}

/** From a message of the chat on screen to the topics that answer a search. */
async function forwardTo(phone: Phone, words: string, search: string): Promise<void> {
  const bubble = phone.top.locator('[class*=bubble]').filter({ hasText: words }).last();
  await phone.longPress(bubble, phone.byRole('menu'));
  await phone.tap(phone.byRole('menuitem', '转发'));
  await phone.waitForRoute(FORWARD);
  await phone.type(phone.byRole('textbox', '搜索'), search);
}

it('forwards into a topic that is found by name, unless it is muted', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const nora = await scene.phone({ user: 'nora' });
  await openTea(nora);
  await openChat(lin, '周原');
  await say(lin, '周日十点，老地方');
  await forwardTo(lin, '周日十点，老地方', 'hecha');
  await lin.tap(lin.byRole('button', '🍵 喝茶闲聊 城南慢生活'));
  await lin.tap(lin.byRole('button', '发送').last());
  await lin.waitForRoute(CHAT_ROUTE);
  await nora.byText('周日十点，老地方').waitFor();

  await back(lin, 'pages/conversations/conversations');
  await openTea(lin);
  await openTopicInfo(lin, /^🍵 喝茶闲聊/u);
  await lin.tap(lin.byRole('switch', '话题禁言'));
  await lin.tap(lin.dialogButton('话题禁言'));
  await nora.byText('话题禁言中，只有群主和管理员可以发言').waitFor();
  await forwardTo(nora, '老规矩，半斤', '喝茶');
  const reason = '话题禁言中，只有群主和管理员可以发言 · 城南慢生活';
  await nora.tapOff(nora.byRole('button', `🍵 喝茶闲聊 ${reason}`));
  await nora.page.getByText('话题禁言中，只有群主和管理员可以发言', { exact: true }).waitFor();
  await lin.tap(lin.byRole('switch', '话题禁言'));
  await nora.byRole('button', '🍵 喝茶闲聊 城南慢生活').waitFor();
});

it('mutes one member in one topic, whose chat says until when', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const nora = await scene.phone({ user: 'nora' });
  await openTea(lin);
  await openTea(nora);
  await openTopicInfo(lin, /^🍵 喝茶闲聊/u);
  await lin.tap(lin.byRole('button', '成员禁言'));
  await lin.waitForRoute(`${PAGES}/group-members/group-members`);
  await lin.byText('选择要在这个话题里禁言或解除禁言的成员').waitFor();
  await lin.tap(lin.byRole('button', /^Nora/u));
  await lin.tap(lin.dialogButton('禁言 10 分钟'));
  await lin.byRole('button', /^Nora.*禁言中$/u).waitFor();
  await nora.byText(/^你被禁言到 /u).waitFor();

  // Elsewhere in the community they may write, and here again later.
  await back(nora, COMMUNITY);
  await nora.tap(nora.byRole('button', /^📚 一起读书/u));
  await nora.waitForRoute(CHAT_ROUTE);
  await say(nora, '这里可以说');
  await back(nora, COMMUNITY);
  await nora.tap(nora.byRole('button', /^🍵 喝茶闲聊/u));
  await nora.waitForRoute(CHAT_ROUTE);
  await nora.byText(/^你被禁言到 /u).waitFor();
  await lin.tap(lin.byRole('button', /^Nora/u));
  await lin.tap(lin.dialogButton('解除禁言'));
  await say(nora, '又能说了');
});

it('calls nobody who has muted a topic for themselves', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const nora = await scene.phone({ user: 'nora' });
  await openTea(lin);
  await openTea(nora);
  await openTopicInfo(nora, /^🍵 喝茶闲聊/u);
  await nora.tap(nora.byRole('switch', '消息免打扰'));
  await nora.top.locator('[role=switch][aria-label="消息免打扰"][aria-checked=true]').waitFor();
  await back(nora, COMMUNITY);
  await say(lin, '静静地说');
  await nora.byRole('button', /^🍵 喝茶闲聊 有未读消息 林夏: 静静地说.*消息免打扰$/u).waitFor();
  await back(nora, `${PAGES}/groups/groups`);
  await nora.byRole('button', '城南慢生活 9 人').waitFor();
  await back(nora, 'pages/contacts/contacts');
  await say(lin, '还是静静地说');
  await lin.byText('还是静静地说').waitFor();
  // Had the topic been announced, it would stand there first.
  const zhou = await scene.phone({
    user: 'zhou',
    path: `/${CHAT_ROUTE}?conversation=direct%3Anora`,
  });
  await say(zhou, '看到了吗');
  await nora.byRole('alert').filter({ hasText: '看到了吗' }).waitFor();
});

it('announces nothing on a community’s page that its rows show', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const an = await scene.phone({ user: 'an' });
  await openTea(lin);
  await openTea(an);
  await back(an, COMMUNITY);
  await say(lin, '壶里还有');
  await an.byRole('button', /^🍵 喝茶闲聊 1 条未读 林夏: 壶里还有/u).waitFor();
  const zhou = await scene.phone({
    user: 'zhou',
    path: `/${CHAT_ROUTE}?conversation=direct%3Aan`,
  });
  await say(zhou, '在社群里吗');
  // Had the topic been announced, it would stand there first.
  const banner = an.byRole('alert');
  await banner.waitFor();
  expect(await banner.textContent()).toContain('在社群里吗');
});

/** From the list of conversations to the page about the community that everybody knows. */
async function openAbout(phone: Phone): Promise<void> {
  await openGroups(phone);
  await phone.tap(phone.byRole('button', /^城南慢生活/u));
  await phone.waitForRoute(COMMUNITY);
  await phone.tap(phone.byRole('button', /^城南慢生活 9 人/u));
  await phone.waitForRoute(`${PAGES}/group-info/group-info`);
  // The members move what is below them when they come.
  await phone.byRole('button', '林夏').waitFor();
}

it('receives nothing of a community that is set so, also after a restart', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const an = await scene.phone({ user: 'an' });
  await openTea(lin);
  await openAbout(an);
  await an.tap(an.byRole('switch', '不接收消息'));
  const isOn = (name: string) =>
    an.top.locator(`[role=switch][aria-label="${name}"][aria-checked=true]`);
  await isOn('不接收消息').waitFor();
  await isOn('消息免打扰').waitFor();
  await say(lin, '她听不见');
  await lin.byText('她听不见').waitFor();
  await an.reload();
  await openAbout(an);
  await isOn('不接收消息').waitFor();
  await an.tap(an.byRole('switch', '消息免打扰'));
  await an.top.locator('[role=switch][aria-label="消息免打扰"][aria-checked=false]').waitFor();
  const zhou = await scene.phone({ user: 'zhou' });
  await openTea(zhou);
  await say(zhou, '她听得见');
  const banner = an.byRole('alert');
  await banner.waitFor();
  expect(await banner.textContent()).toContain('她听得见');
});

it('keeps a topic readable once its community is dismissed', async () => {
  const tang = await scene.phone({ user: 'tang' });
  const nora = await scene.phone({ user: 'nora' });
  await openTea(nora);
  await nora.byText('老规矩，半斤').waitFor();

  await openGroups(tang);
  await tang.tap(tang.byRole('button', /^城南慢生活/u));
  await tang.waitForRoute(COMMUNITY);
  await tang.tap(tang.byRole('button', /^城南慢生活/u));
  await tang.waitForRoute(`${PAGES}/group-info/group-info`);
  await tang.tap(tang.byRole('button', '解散群聊'));
  await tang.tap(tang.dialogButton('解散群聊'));
  await tang.waitForRoute('pages/conversations/conversations');

  await nora.byText('这个社群已解散，不能发消息').waitFor();
  await nora.byText('老规矩，半斤').waitFor();
  await back(nora, COMMUNITY);
  await nora.byText('这个社群已解散，不能发消息').waitFor();
});
