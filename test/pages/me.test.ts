import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { ME, buildPerson } from '../support/builders';
import { openApp } from '../support/open-app';
import type { OpenedApp } from '../support/open-app';
import type { PageAccess } from '../support/mini-program';

let app: OpenedApp;

afterEach(() => app.close());

const page = (): PageAccess => app.mini.page;

async function open(path: string): Promise<void> {
  const account = new FakeChatAccount(ME);
  account.people.set(ME, buildPerson({ userId: ME, nick: 'Lin' }));
  app = await openApp({ account, path });
  await app.pass(100);
}

async function tap(target: HTMLElement): Promise<void> {
  page().tap(target);
  await app.pass(100);
}

const settings = 'packages/settings/pages/settings/settings';

it('shows me, and copies my ID', async () => {
  await open('pages/me/me');
  expect(page().text()).toContain('Lin');
  await tap(page().byRole('button', '复制账号'));
  expect(app.platform.dialogs.copied).toEqual([ME]);
  expect(app.platform.dialogs.toasts).toEqual(['已复制']);
});

it('leads to the profile, favourites, settings and about', async () => {
  await open('pages/me/me');
  await tap(page().byRole('button', '编辑个人资料'));
  await tap(page().byText('收藏'));
  await tap(page().byText('设置'));
  await tap(page().byText('关于小叙'));
  expect(app.platform.navigation.opened.map(({ to }) => to)).toEqual([
    'profile-edit',
    'favourites',
    'settings',
    'about',
  ]);
});

it('switches the language at once, also of the pages below and the bars', async () => {
  await open('pages/conversations/conversations');
  const below = app.mini.page;
  await app.mini.pages.navigateTo(`/${settings}`);
  await app.pass(100);
  app.platform.dialogs.willChoose('English');
  await tap(page().byText('语言'));
  expect(page().text()).toContain('Sign out');
  expect(page().text()).not.toContain('退出登录');
  expect(app.platform.navigation.title).toBe('Settings');
  expect(app.platform.navigation.tabTitles.conversations).toBe('Chats');
  await app.mini.pages.navigateBack(1);
  await app.pass(100);
  expect(below.text()).toContain('No chats yet');
});

it('switches the appearance at once, and remembers it', async () => {
  await open(settings);
  app.platform.dialogs.willChoose('深色');
  await tap(page().byText('外观'));
  expect(page().has('.page.theme-dark')).toBe(true);
  expect(app.platform.navigation.appearance).toBe('dark');
  const { platform } = app;
  app.close();
  app = await openApp({ platform, path: settings, isSignedIn: false });
  expect(page().has('.page.theme-dark')).toBe(true);
});

it('signs out only when that is confirmed, and wipes what the device holds of me', async () => {
  await open(settings);
  app.services.drafts.set('direct:mo', 'Half a th');
  await tap(page().byText('退出登录'));
  expect(app.services.session.userId).toBe(ME);
  app.platform.dialogs.willConfirm(true);
  await tap(page().byText('退出登录'));
  expect(app.services.session.userId).toBe('');
  expect(app.platform.navigation.resets.at(-1)).toEqual({ to: 'sign-in' });
  expect(app.platform.storage.keys()).toEqual(['launch']);
});
