import { openChat, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';

const scene = sceneForFile();

const SIGN_IN = 'pages/sign-in/sign-in';
const CONVERSATIONS = 'pages/conversations/conversations';

/** Waits until nothing is asked any more: the SDK leaves a promise of its own rejected when it is signed out while it asks for profiles. */
async function serviceRests(): Promise<void> {
  let last = '';
  await until(
    () => {
      const now = JSON.stringify(scene.preview.chat.snapshot().calls);
      const isResting = now === last;
      last = now;
      return isResting;
    },
    { intervalMs: 500, what: 'the service to rest' },
  );
}

it('a person is chosen at the first start and remembered after it', async () => {
  const phone = await scene.phone();
  await phone.waitForRoute(SIGN_IN);
  await phone.tap(phone.byText('林夏'));
  await phone.waitForRoute(CONVERSATIONS);
  await phone.byText('周原').first().waitFor();
  await phone.reload();
  await phone.waitForRoute(CONVERSATIONS);
  await phone.byText('周原').first().waitFor();
});

it('a cold start paints the list without the service, and says that it is not connected', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await phone.byText('周原').first().waitFor();
  await phone.goToBackground();
  scene.preview.chat.setOutage(true);
  await phone.reload();
  await phone.byText('周原').first().waitFor();
  await phone.title.filter({ hasText: /未连接|连接中/ }).waitFor();
  scene.preview.chat.setOutage(false);
  await phone.goToBackground();
  await phone.comeToFront();
  await phone.title.filter({ hasText: /^小叙$/ }).waitFor();
});

it.each([
  ['multiple-account', /另一个窗口/],
  ['multiple-device', /另一台设备/],
  ['rest-api', /管理员/],
] as const)('someone who is signed out by the service (%s) is told why', async (reason, words) => {
  const phone = await scene.phone({ user: 'he' });
  await phone.waitForRoute(CONVERSATIONS);
  await phone.title.filter({ hasText: /^小叙$/ }).waitFor();
  await serviceRests();
  expect(scene.preview.chat.kick('he', reason)).toBe(1);
  await phone.waitForRoute(SIGN_IN);
  await phone.byText(words).waitFor();
});

it('an expired sign-in is renewed without the person noticing', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  scene.preview.chat.kick('lin', 'user-sig-expired');
  const other = await scene.phone({ user: 'zhou' });
  await openChat(other, '林夏');
  await other.type(other.byRole('textbox'), '还在吗');
  await other.tap(other.byRole('button', '发送'));
  await phone.byText('还在吗').waitFor();
});

it('signing out leaves nothing of the account on the phone', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await phone.byText('周原').first().waitFor();
  await phone.tap(phone.tab('我'));
  await phone.tap(phone.byText('设置'));
  await phone.tap(phone.byText('退出登录'));
  await phone.tap(phone.dialogButton('退出登录'));
  await phone.waitForRoute(SIGN_IN);
  // The SDK keeps profiles and last messages of its own, and goes when it has said goodbye to the service.
  await until(
    () => phone.page.evaluate(() => !JSON.stringify({ ...localStorage }).includes('周原')),
    {
      what: 'the storage to be wiped',
    },
  );
});

it('a phone without network says so, and comes back by itself', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await phone.title.filter({ hasText: /^小叙$/ }).waitFor();
  await phone.network('off');
  await phone.title.filter({ hasText: /未连接|连接中/ }).waitFor();
  await phone.network('online');
  await phone.title.filter({ hasText: /^小叙$/ }).waitFor();
});

it('a phone whose storage is broken starts with nobody, and nothing is lost that the service keeps', async () => {
  const phone = await scene.phone();
  await phone.tap(phone.byText('林夏'));
  await phone.byText('周原').first().waitFor();
  // From another page of the same origin: a running app would mend its record before it is reloaded.
  const address = phone.page.url();
  await phone.page.goto(new URL('/avatars/lin.svg', address).href);
  await phone.page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '\u0000{broken');
  });
  await phone.page.goto(address);
  await phone.tap(phone.byRole('button', '同意并继续'));
  await phone.waitForRoute(SIGN_IN);
  await phone.tap(phone.byText('林夏'));
  await phone.byText('周原').first().waitFor();
});

it('language, appearance and name change everywhere at once', async () => {
  const phone = await scene.phone({ user: 'nora' });
  await phone.title.filter({ hasText: /^小叙$/ }).waitFor();
  await phone.tap(phone.tab('我'));
  await phone.tap(phone.byText('设置'));
  await phone.tap(phone.byText('语言'));
  await phone.tap(phone.dialogButton('English'));
  const ground = (): Promise<string> =>
    phone.top
      .locator('.page')
      .first()
      .evaluate((page) => getComputedStyle(page).backgroundColor);
  await phone.byText('Language').waitFor();
  const before = await ground();
  await phone.tap(phone.byText('Appearance'));
  await phone.tap(phone.dialogButton('Dark'));
  await until(async () => (await ground()) !== before, { what: 'the page to be dark' });
  await phone.tap(phone.byText('Edit profile'));
  await phone.tap(phone.byText('Name').first());
  await phone.byRole('textbox').fill('Nora 👩🏽‍🚀');
  await phone.tap(phone.byRole('button', 'Save'));
  const goBack = () => phone.tap(phone.page.getByRole('button', { name: /返回|Back/ }));
  await phone.waitForRoute('packages/settings/pages/profile-edit/profile-edit');
  await goBack();
  await phone.waitForRoute('packages/settings/pages/settings/settings');
  await goBack();
  await phone.waitForRoute('pages/me/me');
  await phone.byText('Nora 👩🏽‍🚀').waitFor();
  await phone.tab('Chats').waitFor();
});
