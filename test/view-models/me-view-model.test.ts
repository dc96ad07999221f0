import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../miniprogram/stores/launch-record';
import { MeViewModel } from '../../miniprogram/view-models/me-view-model';
import { buildPerson } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';

const manifest: unknown = JSON.parse(
  readFileSync(path.join(__dirname, '../../package.json'), 'utf8'),
);

async function build(page?: 'me' | 'settings' | 'about') {
  const app = await buildSignedInApp({ people: [buildPerson({ userId: 'lin', nick: '林' })] });
  const screen = new MeViewModel(app.services, page);
  screen.setVisible(true);
  return { app, screen, dialogs: app.platform.dialogs };
}

describe('me', () => {
  it('shows who I am and what is set', async () => {
    const { screen } = await build();
    expect(screen.data).toMatchObject({
      person: { name: '林', letter: '林' },
      userIdText: 'lin',
      appearanceText: '跟随系统',
      languageText: '跟随系统',
    });
    expect(manifest).toMatchObject({ version: screen.data.versionText });
  });

  it.each([
    [undefined, '我'],
    ['settings', '设置'],
    ['about', '关于'],
  ] as const)('is titled by its page (%s)', async (page, title) => {
    const { app } = await build(page);
    expect(app.platform.navigation.title).toBe(title);
  });

  it('follows my name', async () => {
    const { app, screen } = await build();
    const renamed = buildPerson({ userId: 'lin', nick: '' });
    app.chat.emit({ type: 'people-changed', people: [renamed] });
    expect(screen.data.person.name).toBe('lin');
  });

  it('changes the appearance at once, everywhere and for the next start', async () => {
    const { app, screen, dialogs } = await build();
    dialogs.willChoose('深色');
    await screen.chooseAppearance();
    expect(dialogs.menus).toEqual([['跟随系统', '浅色', '深色']]);
    expect([screen.data.appearanceText, screen.data.themeClass]).toEqual(['深色', 'theme-dark']);
    expect(app.platform.navigation.appearance).toBe('dark');
    expect(app.services.launch.current.settings.appearance).toBe('dark');
  });

  it('changes the language at once, everywhere and for the next start', async () => {
    const { app, screen, dialogs } = await build();
    dialogs.willChoose('English');
    await screen.chooseLanguage();
    expect(screen.data.t.settings).toBe('Settings');
    expect([screen.data.languageText, screen.data.appearanceText]).toEqual([
      'English',
      'Follow system',
    ]);
    expect(app.platform.navigation.title).toBe('Me');
    expect(app.platform.navigation.tabTitles.me).toBe('Me');
    expect(app.services.launch.current.settings.language).toBe('en');
  });

  it('changes nothing when a choice is dismissed', async () => {
    const { app, screen } = await build();
    await screen.chooseLanguage();
    await screen.chooseAppearance();
    expect(app.services.launch.current.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps receipts and typing to myself when I say so, also at the next start', async () => {
    const { app, screen } = await build('settings');
    expect([screen.data.sendsReceipts, screen.data.showsTyping]).toEqual([true, true]);
    screen.toggleReceipts();
    screen.toggleTyping();
    expect([screen.data.sendsReceipts, screen.data.showsTyping]).toEqual([false, false]);
    expect(app.services.launch.current.settings).toMatchObject({
      sendsReceipts: false,
      showsTyping: false,
    });
    screen.toggleReceipts();
    expect(screen.data.sendsReceipts).toBe(true);
  });

  it('copies my ID and says whether that worked', async () => {
    const { screen, dialogs } = await build();
    await screen.copyUserId();
    dialogs.canCopy = false;
    await screen.copyUserId();
    expect(dialogs.copied).toEqual(['lin']);
    expect(dialogs.toasts).toEqual(['已复制', '没能复制，请再试一次']);
  });

  it('opens the pages behind it', async () => {
    const { app, screen } = await build();
    screen.editProfile();
    screen.openSettings();
    screen.openAbout();
    screen.openMutedChats();
    expect(app.platform.navigation.opened).toEqual([
      { to: 'profile-edit' },
      { to: 'settings' },
      { to: 'about' },
      { to: 'muted-chats' },
    ]);
  });

  it('signs out only after asking', async () => {
    const { app, screen, dialogs } = await build();
    await screen.signOut();
    expect(app.services.session.state.kind).toBe('ready');
    dialogs.willConfirm(true);
    await screen.signOut();
    expect(app.services.session.state.kind).toBe('signed-out');
    expect(dialogs.questions[0]).toMatchObject({ title: '退出登录？', isDestructive: true });
  });
});
