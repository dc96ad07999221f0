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
  scene.preview.chat.seed({
    people: [
      { userId: 'ida', nick: '叶子' },
      { userId: 'tao', nick: '陶然' },
    ],
  });
  const ida = await scene.phone({ user: 'ida' });
  const tao = await scene.phone({ user: 'tao' });
  await openRequests(ida, '新的朋友');
  await ida.byText('没有新的朋友').waitFor();
  await ida.tap(ida.byRole('button', '添加朋友'));
  await ida.waitForRoute(`${PAGES}/add-friend/add-friend`);
  await ida.type(ida.byRole('textbox', '账号'), 'nobody-here');
  await ida.tap(ida.byRole('button', '查找'));
  await ida.byText('没有找到这个人').waitFor();
  await ida.byRole('textbox', '账号').fill('tao');
  await ida.tap(ida.byRole('button', '查找'));
  await ida.byText('陶然').waitFor();
  await ida.tap(ida.byRole('button', '添加到通讯录'));
  await ida.waitForRoute(`${PAGES}/friend-requests/friend-requests`);
  await ida.byText('等待验证').waitFor();

  await openRequests(tao, '新的朋友 1');
  await tao.byText('我是叶子').waitFor();
  await tao.tap(tao.byRole('button', '接受 叶子'));
  await tao.byText('已添加').waitFor();
  await ida.byText('没有新的朋友').waitFor();
  await tao.tap(tao.byRole('button', '叶子 我是叶子'));
  await tao.waitForRoute(CHAT_ROUTE);
  await say(tao, '你好呀');
  await ida.tap(ida.page.getByRole('button', { name: '返回' }));
  await ida.byText('陶然').first().waitFor();
});
