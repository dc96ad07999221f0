import { CHAT_ROUTE, Scene, openChat, say } from '../support/two-phones';
import type { Phone } from '../support/phone';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
}, 60_000);
afterEach(() => scene.endTest());
afterAll(() => scene.close());
jest.setTimeout(90_000);

const PAGES = 'packages/groups/pages';

/** Goes from the conversation list to the page of my groups. */
async function openGroups(phone: Phone): Promise<void> {
  await phone.tap(phone.tab('通讯录'));
  await phone.waitForRoute('pages/contacts/contacts');
  await phone.tap(phone.byRole('button', '群聊'));
  await phone.waitForRoute(`${PAGES}/groups/groups`);
}

/** Makes a public group that decides who joins, with one friend in it. */
async function makeGroup(phone: Phone, name: string, friend: string): Promise<void> {
  await openGroups(phone);
  await phone.tap(phone.byRole('button', '发起群聊'));
  await phone.waitForRoute(`${PAGES}/create-group/create-group`);
  await phone.type(phone.byPlaceholder('搜索联系人，或输入账号'), friend);
  await phone.tap(phone.byRole('checkbox', friend));
  await phone.screenshot('/tmp/shots/e-pick.png');
  await phone.tap(phone.byRole('button', '完成（1）'));
  const field = phone.byRole('textbox', '群名称');
  await field.fill(name);
  await phone.tap(phone.byRole('radio', '公开群'));
  await phone.screenshot('/tmp/shots/e-create.png');
  await phone.byRole('button', '加群方式 需要管理员同意').waitFor();
  await phone.tap(phone.byRole('button', '创建群聊'));
  await phone.waitForRoute(CHAT_ROUTE);
}

it('is made by picking people, who see it and can talk in it', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await zhou.byText('林夏').first().waitFor();
  await lin.byText('周原').first().waitFor();
  await makeGroup(lin, '夜跑小队', '周原');
  await say(lin, '今晚七点');
  await zhou.top.getByText('夜跑小队', { exact: true }).first().waitFor();
  await openChat(zhou, '夜跑小队');
  await zhou.byText('今晚七点').first().waitFor();
});

it('is found by its ID, and opened to whom its owner lets in', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const nora = await scene.phone({ user: 'nora' });
  await lin.byText('周原').first().waitFor();
  await openGroups(nora);
  await nora.tap(nora.byRole('button', '按群 ID 加入'));
  await nora.waitForRoute(`${PAGES}/join-group/join-group`);
  await nora.type(nora.byRole('textbox', '群 ID'), 'nowhere');
  await nora.tap(nora.byRole('button', '查找'));
  await nora.byText('没有找到这个群聊').waitFor();
  await nora.byRole('textbox', '群 ID').fill('g-hike');
  await nora.tap(nora.byRole('button', '查找'));
  await nora.screenshot('/tmp/shots/e-join.png');
  await nora.tap(nora.byRole('button', '进入群聊'));
  await nora.waitForRoute(CHAT_ROUTE);
});
