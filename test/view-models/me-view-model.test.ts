import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../miniprogram/stores/device/stored-settings';
import { MeViewModel } from '../../miniprogram/view-models/me-view-model';
import { SPAM_REPORT, buildPerson } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { settle } from '../support/fakes/fake-platform';

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

  it('tells whoever signs out that a report would be lost', async () => {
    const { app, screen, dialogs } = await build();
    app.server.problem = 'unreachable';
    await app.services.reports.send(SPAM_REPORT);
    dialogs.willConfirm(true);
    await screen.signOut();
    expect(dialogs.questions.map(({ title }) => title)).toEqual(['退出登录？', '投诉还没有提交']);
    expect(app.services.session.state.kind).toBe('ready');
  });
});

describe('whom I follow', () => {
  it('is counted on the tab, also when the service comes later, and leads to the lists', async () => {
    const { app, screen } = await build();
    await settle();
    expect(screen.data.followsText).toBe('关注\u00a00\u00a0· 粉丝\u00a00');
    await app.chat.follows.follow('mo');
    await settle();
    expect(screen.data.followsText).toBe('关注\u00a01\u00a0· 粉丝\u00a00');
    screen.openFollows();
    expect(app.platform.navigation.opened).toEqual([{ to: 'follows' }]);
    const { length } = app.chat.follows.calls.of('counts');
    app.chat.emit({ type: 'became-ready' });
    expect(app.chat.follows.calls.of('counts')).toHaveLength(length + 1);
  });

  it('is not shown where the service has none of it, and not asked for on other pages', async () => {
    const { app, screen } = await build('settings');
    await settle();
    expect(app.chat.follows.calls.of('counts')).toEqual([]);
    app.chat.shared.missing.add('follows');
    const tab = new MeViewModel(app.services);
    tab.setVisible(true);
    await settle();
    expect([tab.data.followsText, screen.data.followsText]).toEqual(['', '']);
  });
});

it('says when nothing is announced, and leads to where that is set', async () => {
  const { app, screen } = await build('settings');
  expect(screen.data.doNotDisturbText).toBe('已关闭');
  await app.services.doNotDisturb.choose('always');
  expect(screen.data.doNotDisturbText).toBe('全天');
  screen.openDoNotDisturb();
  expect(app.platform.navigation.opened).toEqual([{ to: 'do-not-disturb' }]);
});

it('shows what I say that I am doing', async () => {
  const { services, platform } = await buildSignedInApp();
  const screen = new MeViewModel(services);
  await screen.editStatus();
  expect(platform.navigation.opened).toEqual([{ to: 'person-text', field: 'status' }]);
  await services.myStatus.say('忙');
  expect(screen.data.statusText).toBe('忙');
});
