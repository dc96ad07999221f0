import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';

const scene = sceneForFile();

const WELCOME = 'packages/settings/pages/welcome/welcome';

/** One green pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

it('a newcomer agrees, signs in, says who they are, and talks', async () => {
  const phone = await scene.phone({ hasAgreed: false });
  await phone.tap(phone.byRole('button', '同意并继续'));
  await phone.waitForRoute('pages/sign-in/sign-in');
  await phone.tap(phone.byText('第一次来的人'));
  await phone.waitForRoute(WELCOME);
  const chooser = phone.page.waitForEvent('filechooser');
  await phone.tap(phone.byText('选择头像'));
  await (await chooser).setFiles({ name: 'me.png', mimeType: 'image/png', buffer: PICTURE });
  await phone.top.locator('.picture img').waitFor();
  await phone.type(phone.byRole('textbox'), '阿新');
  await phone.tap(phone.byRole('button', '完成'));
  await phone.waitForRoute('pages/conversations/conversations');
  await phone.tap(phone.tab('我'));
  await phone.byText('阿新').waitFor();
  const face = phone.top.locator('.card img').first();
  await until(async () => (await face.getAttribute('src'))?.includes('/server/avatars/'));

  // The same person is there after a restart.
  await phone.reload();
  await phone.tap(phone.tab('我'));
  await phone.byText('阿新').waitFor();

  const userId = (await phone.top.locator('.id').textContent())?.replace(/^\S+\s/u, '') ?? '';
  const lin = await scene.phone({
    user: 'lin',
    path: `/packages/chat/pages/chat/chat?conversation=direct:${userId.trim()}`,
  });
  await lin.waitForRoute(CHAT_ROUTE);
  await say(lin, '欢迎');
  await phone.tap(phone.tab('聊天'));
  await openChat(phone, '林夏');
  await say(phone, '你好，林夏');
  await lin.byText('你好，林夏').last().waitFor();
});

it('with the server down at the start the list can be read, and it goes on once it is back', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await phone.title.filter({ hasText: /^小叙$/ }).waitFor();
  await phone.goToBackground();
  await phone.page.route('**/server/**', (route) => route.fulfill({ status: 503, body: '{}' }));
  await phone.reload();
  await phone.byText('周原').first().waitFor();
  await phone.byText('网络不可用').waitFor();
  await phone.page.unroute('**/server/**');
  await phone.tap(phone.byRole('button', '重试'));
  await phone.title.filter({ hasText: /^小叙$/ }).waitFor();
  await openChat(phone, '周原');
});

it('two devices of one person sign in at the same time: both are told what becomes of them', async () => {
  const phones = await Promise.all([
    scene.phone({ user: 'he' }),
    scene.phone({ user: 'he', phoneId: 'right' }),
  ]);
  const outcomes = await Promise.all(
    phones.map((phone) =>
      phone.title
        .filter({ hasText: /^(?:小叙|登录)$/ })
        .waitFor()
        .then(() => phone.currentRoute()),
    ),
  );
  expect(outcomes).toContain('pages/conversations/conversations');
});

it('deletes an account after asking twice, and nothing is left on the phone', async () => {
  const phone = await scene.phone();
  await phone.tap(phone.byText('第一次来的人'));
  await phone.title.filter({ hasText: /^(?:小叙|个人资料)$/ }).waitFor();
  const skip = phone.byRole('button', '跳过');
  if ((await phone.currentRoute()) === WELCOME) await phone.tap(skip);
  await phone.waitForRoute('pages/conversations/conversations');
  await phone.tap(phone.tab('我'));
  await phone.tap(phone.byText('设置'));
  await phone.tap(phone.byRole('button', '注销账号'));
  await phone.tap(phone.dialogButton('继续'));
  await phone.tap(phone.dialogButton('注销账号'));
  await phone.waitForRoute('pages/sign-in/sign-in');
  await until(
    () =>
      phone.page.evaluate(() =>
        Object.keys(localStorage).every((key) => !/account:|TIM_/u.test(key)),
      ),
    { what: 'the storage to be wiped' },
  );
  // Whoever comes back is somebody new.
  await phone.tap(phone.byText('第一次来的人'));
  await phone.waitForRoute(WELCOME);
});
