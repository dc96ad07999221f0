import { ME, buildPerson } from '../support/builders';
import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { failed, ok } from '../../miniprogram/kernel/result';
import { openApp } from '../support/open-app';
import type { Credentials } from '../../miniprogram/chat/chat-client';
import type { OpenedApp } from '../support/open-app';
import type { PageAccess } from '../support/mini-program';
import type { Person } from '../../miniprogram/domain/person/person';
import type { Result } from '../../miniprogram/kernel/result';
import type { SignIn, SignInProblem } from '../../miniprogram/platform/sign-in';

/** A sign-in service whose answers a test sets. */
class FakeSignIn implements SignIn {
  offered: Result<readonly Person[], SignInProblem> = ok([
    buildPerson({ userId: ME, nick: 'Lin' }),
    buildPerson({ userId: 'mo', nick: 'Mo' }),
  ]);
  problem: SignInProblem | undefined;
  readonly asked: (string | undefined)[] = [];

  people() {
    return Promise.resolve(this.offered);
  }

  forget(): void {}

  credentials(userId: string | undefined): Promise<Result<Credentials, SignInProblem>> {
    this.asked.push(userId);
    if (this.problem !== undefined) return Promise.resolve(failed(this.problem));
    const expiresAtMs = Number.MAX_SAFE_INTEGER;
    return Promise.resolve(ok({ userId: userId ?? ME, userSig: 'signature', expiresAtMs }));
  }
}

let app: OpenedApp;

afterEach(() => app.close());

const page = (): PageAccess => app.mini.page;

async function open(signIn: FakeSignIn, isSignedIn = false): Promise<void> {
  const account = new FakeChatAccount(ME);
  account.people.set(ME, buildPerson({ userId: ME, nick: 'Lin' }));
  app = await openApp({ signIn, account, path: 'pages/sign-in/sign-in', isSignedIn });
  await app.pass(100);
}

async function tap(target: HTMLElement): Promise<void> {
  page().tap(target);
  await app.pass(100);
}

it('offers the people there are and signs the chosen one in', async () => {
  const signIn = new FakeSignIn();
  await open(signIn);
  expect(page().text()).toContain('你想以谁的身份登录？');
  await tap(page().byRole('button', 'Mo'));
  expect(signIn.asked).toEqual(['mo']);
  expect(app.services.session.userId).toBe('mo');
  expect(app.platform.navigation.resets.at(-1)).toEqual({ to: 'conversations' });
});

it('shows that it is at work, and takes no second choice meanwhile', async () => {
  const signIn = new FakeSignIn();
  await open(signIn);
  const held = app.chat.calls.hold('signIn');
  await tap(page().byRole('button', 'Lin'));
  expect(page().byRole('progressbar', '正在登录')).toBeDefined();
  await tap(page().byRole('button', 'Mo'));
  held.release();
  await app.pass(100);
  expect(signIn.asked).toEqual([ME]);
});

it('says why it did not work, and lets choose again', async () => {
  const signIn = new FakeSignIn();
  await open(signIn);
  signIn.problem = 'refused';
  await tap(page().byRole('button', 'Lin'));
  expect(page().byRole('alert').textContent).toContain('这个账号不能登录');
  signIn.problem = undefined;
  await tap(page().byRole('button', 'Lin'));
  expect(app.platform.navigation.resets.at(-1)).toEqual({ to: 'conversations' });
});

it('says that the service is not there, and finds it at a tap once it is', async () => {
  const signIn = new FakeSignIn();
  const { offered } = signIn;
  signIn.offered = failed('unreachable');
  await open(signIn);
  expect(page().text()).toContain('连不上聊天服务');
  signIn.offered = offered;
  await tap(page().byRole('button', '重试'));
  expect(page().byRole('button', 'Mo')).toBeDefined();
});

it('tells who was put out by another device why they are here', async () => {
  await open(new FakeSignIn(), true);
  app.chat.kick('another-device');
  await app.pass(100);
  expect(page().byRole('alert').textContent).toContain('另一台设备');
  expect(app.services.session.userId).toBe('');
});
