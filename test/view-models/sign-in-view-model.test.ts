import { SignInViewModel } from '../../miniprogram/view-models/sign-in-view-model';
import { buildApp, buildSignedInApp } from '../support/test-app';
import { buildPerson } from '../support/builders';
import { chatError } from '../support/fakes/fake-calls';
import { settle } from '../support/fakes/fake-platform';
import type { TestApp } from '../support/test-app';

const choices = [
  buildPerson({ userId: 'lin', nick: '林' }),
  buildPerson({ userId: 'mo', nick: '' }),
];

async function show(app: TestApp) {
  const screen = new SignInViewModel(app.services);
  screen.setVisible(true);
  await settle();
  return screen;
}

async function build() {
  const app = buildApp();
  app.signIn.choices = choices;
  return { app, screen: await show(app) };
}

describe('the sign-in page', () => {
  it('offers the people there are', async () => {
    const { app, screen } = await build();
    expect(screen.data.state).toBe('choosing');
    expect(screen.data.rows.map(({ id, name }) => [id, name])).toEqual([
      ['lin', '林'],
      ['mo', 'mo'],
    ]);
    expect(screen.data.reasonText).toBe('');
    expect(app.platform.navigation.title).toBe('登录');
  });

  it('signs in who was chosen, once, and goes to the conversations', async () => {
    const { app, screen } = await build();
    const choosing = screen.choose('mo');
    expect(screen.data.state).toBe('signing-in');
    await screen.choose('lin');
    await choosing;
    expect(app.signIn.asked).toEqual(['mo']);
    expect(app.platform.navigation.resets).toEqual([{ to: 'conversations' }]);
  });

  it('says why it did not work, and lets choose again', async () => {
    const { app, screen } = await build();
    app.chat.calls.failNext('signIn', chatError('timeout'));
    await screen.choose('lin');
    expect(screen.data.state).toBe('choosing');
    expect(screen.data.reasonText).toBe('暂时连不上聊天服务，检查网络后重试');
    await screen.choose('lin');
    expect(app.platform.navigation.resets).toHaveLength(1);
    expect(screen.data.reasonText).toBe('');
  });

  it('says when the service is not running, and tries again', async () => {
    const app = buildApp();
    app.signIn.choices = choices;
    app.signIn.problem = 'unreachable';
    const screen = await show(app);
    expect(screen.data).toMatchObject({
      state: 'failed',
      rows: [],
      reasonText: '暂时连不上聊天服务，检查网络后重试',
    });
    app.services.settings.chooseLanguage('en');
    expect(screen.data.reasonText).toMatch(/^The chat service cannot be reached/u);
    app.signIn.problem = undefined;
    screen.retry();
    expect(screen.data.state).toBe('loading');
    await settle();
    expect(screen.data).toMatchObject({ state: 'choosing', reasonText: '' });
  });

  it('tells whoever was put out why', async () => {
    const app = await buildSignedInApp();
    app.signIn.choices = choices;
    app.chat.kick('another-device');
    const screen = await show(app);
    expect(screen.data.state).toBe('choosing');
    expect(screen.data.reasonText).toMatch(/^你的账号在另一台设备上登录了/u);
  });

  it('signs in at once where WeChat says who is there', async () => {
    const app = buildApp({ people: choices });
    await show(app);
    await settle();
    expect(app.signIn.asked).toEqual([undefined]);
    expect(app.platform.navigation.resets).toEqual([{ to: 'conversations' }]);
  });

  it('waits for a person after being put out, or two devices would put each other out for ever', async () => {
    const app = await buildSignedInApp({ people: choices });
    app.chat.kick('another-device');
    const screen = await show(app);
    expect(screen.data.state).toBe('failed');
    expect(app.signIn.asked).toHaveLength(1);
    screen.retry();
    await settle();
    expect(app.signIn.asked).toHaveLength(2);
    expect(app.platform.navigation.resets).toEqual([{ to: 'conversations' }]);
  });

  it.each([
    ['signs in', undefined, { to: 'conversations' }],
    ['has no network', 'network', { to: 'conversations' }],
  ] as const)(
    'lets pass who is remembered and %s, when opened by its address',
    async (_what, problem, route) => {
      const app = buildApp({ people: choices });
      if (problem !== undefined) app.chat.calls.failNext('signIn', chatError(problem));
      app.services.session.resume('lin');
      const screen = await show(app);
      await settle();
      expect(app.signIn.asked).toEqual(['lin']);
      expect(screen.data.state).toBe('loading');
      expect(app.platform.navigation.resets).toEqual([route]);
    },
  );

  it('says why who is remembered may not sign in any more', async () => {
    const app = buildApp();
    app.signIn.problem = 'refused';
    app.services.session.resume('lin');
    const screen = await show(app);
    await settle();
    expect(screen.data).toMatchObject({
      state: 'failed',
      reasonText: '这个账号不能登录，请联系管理员或换一个账号',
    });
  });

  it('does nothing more once it is gone', async () => {
    const { app, screen } = await build();
    const held = app.chat.calls.hold('signIn');
    const choosing = screen.choose('mo');
    await settle();
    screen.dispose();
    held.release();
    await choosing;
    expect(app.platform.navigation.resets).toEqual([]);
  });
});
