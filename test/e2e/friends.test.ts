import { CHAT_ROUTE, Scene, say } from '../support/two-phones';
import type { Phone } from '../support/phone';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
}, 60_000);
afterEach(() => scene.endTest());
afterAll(() => scene.close());
jest.setTimeout(90_000);

const PAGES = 'packages/people/pages';

async function openRequests(phone: Phone, row: string | RegExp): Promise<void> {
  await phone.tap(phone.tab('通讯录'));
  await phone.waitForRoute('pages/contacts/contacts');
  await phone.tap(phone.byRole('button', row));
  await phone.waitForRoute(`${PAGES}/friend-requests/friend-requests`);
}

it('leads from a request to a chat', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const he = await scene.phone({ user: 'he' });
  await openRequests(lin, '新的朋友');
  await lin.tap(lin.byRole('button', '添加朋友'));
  await lin.waitForRoute(`${PAGES}/add-friend/add-friend`);
  await lin.type(lin.byRole('textbox', '账号'), 'nobody-here');
  await lin.tap(lin.byRole('button', '查找'));
  await lin.byText('没有找到这个人').waitFor();
  await lin.byRole('textbox', '账号').fill('he');
  await lin.tap(lin.byRole('button', '查找'));
  await lin.byText('何川').waitFor();
  await lin.tap(lin.byRole('button', '添加到通讯录'));
  await lin.waitForRoute(`${PAGES}/friend-requests/friend-requests`);
  await lin.byText('等待验证').waitFor();

  await openRequests(he, '新的朋友 1');
  await he.byText('我是林夏').waitFor();
  await he.tap(he.byRole('button', '接受 林夏'));
  await he.byText('已添加').waitFor();
  await lin.byText('等待验证').waitFor({ state: 'detached' });
  await he.tap(he.byRole('button', '林夏 我是林夏'));
  await he.waitForRoute(CHAT_ROUTE);
  await say(he, '你好呀');
});
