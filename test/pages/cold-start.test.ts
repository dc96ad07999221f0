import { BUILT_AT_MS, ME, buildConversation } from '../support/builders';
import { DeferredChatClient } from '../../miniprogram/chat/deferred-chat-client';
import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { FakeChatClient } from '../support/fakes/fake-chat-client';
import { FakePlatform, FakeStorage } from '../support/fakes/fake-platform';
import { FakeSignIn } from '../support/fakes/fake-sign-in';
import { failed, ok } from '../../miniprogram/kernel/result';
import { openApp } from '../support/open-app';
import { seedChat, seededHistory, seededList } from '../support/seeded';
import type { ChatClient } from '../../miniprogram/chat/chat-client';
import type { Conversation } from '../../miniprogram/domain/conversation/conversation';
import type { Credentials } from '../../miniprogram/chat/chat-client';
import type { OpenedApp } from '../support/open-app';
import type { Result } from '../../miniprogram/kernel/result';
import type { SignIn, SignInProblem } from '../../miniprogram/platform/sign-in';

/** How often the test fetched the package with the SDK, and when it lets that arrive. */
class SlowPackage {
  loadCount = 0;
  private arrive: (client: ChatClient) => void = () => undefined;
  readonly chat = new DeferredChatClient(
    () =>
      new Promise((resolve) => {
        this.loadCount += 1;
        this.arrive = resolve;
      }),
  );

  finish(account: FakeChatAccount): void {
    this.arrive(new FakeChatClient({ account }));
  }
}

/** Credentials that come when the test says so. */
class SlowSignIn implements SignIn {
  private answer: (result: Result<Credentials, SignInProblem>) => void = () => undefined;

  people() {
    return Promise.resolve(ok([]));
  }

  credentials(): Promise<Result<Credentials, SignInProblem>> {
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  forget(): void {}

  admit(): void {
    const expiresAtMs = BUILT_AT_MS + 24 * 60 * 60 * 1000;
    this.answer(ok({ userId: ME, userSig: 'signature', expiresAtMs }));
  }

  refuse(problem: SignInProblem): void {
    this.answer(failed(problem));
  }
}

let app: OpenedApp;

afterEach(() => app.close());

const names = (): readonly (string | null)[] =>
  app.mini.page.findAll('.name').map(({ textContent }) => textContent);

async function start(remembered: readonly Conversation[]) {
  const sdk = new SlowPackage();
  const signIn = new SlowSignIn();
  const platform = new FakePlatform({ startedAtMs: BUILT_AT_MS });
  app = await openApp({ chat: sdk.chat, signIn, platform, remembered });
  return { sdk, signIn, platform };
}

it('paints the remembered list in the first setData, before any chat client is loaded', async () => {
  const { sdk, platform } = await start(seededList(20).list());
  expect(names()).toHaveLength(20);
  expect(sdk.loadCount).toBe(0);
  expect(app.mini.setDataLog.calls('pages/conversations/conversations')).toHaveLength(1);
  expect(platform.storage.readKeys.filter((key) => key === 'launch')).toHaveLength(1);
  expect(platform.storage.readKeys[0]).toBe('launch');
});

it('loads the chat client once there are credentials, and then shows what is new', async () => {
  const account = seededList(20);
  const { sdk, signIn } = await start(account.list().slice(0, 5));
  signIn.admit();
  await app.pass(100);
  expect(sdk.loadCount).toBe(1);
  expect(names()).toHaveLength(5);
  sdk.finish(account);
  await app.pass(100);
  expect(names()).toHaveLength(20);
});

it('keeps the remembered list and says so while the service cannot be reached', async () => {
  const { sdk, signIn } = await start([buildConversation()]);
  signIn.refuse('unreachable');
  await app.pass(100);
  expect(names()).toEqual(['Nick of mo']);
  expect(app.mini.page.byRole('alert').textContent).toContain('网络');
  expect(app.platform.navigation.title).toContain('未连接');
  expect(sdk.loadCount).toBe(0);
});

it('goes to the sign-in page when nobody was signed in, and loads nothing', async () => {
  const sdk = new SlowPackage();
  app = await openApp({ chat: sdk.chat, isSignedIn: false });
  expect(app.platform.navigation.resets).toContainEqual({ to: 'sign-in' });
  expect(sdk.loadCount).toBe(0);
});

it.each([
  'packages/groups/pages/group-members/group-members?group=team',
  'packages/chat/pages/readers/readers?conversation=group:team&message=m',
  'packages/chat/pages/chat/chat?conversation=direct:mo',
  'packages/people/pages/profile/profile?user=mo',
  'packages/settings/pages/settings/settings',
  'pages/contacts/contacts',
])('leads to the sign-in page from %s too', async (path) => {
  app = await openApp({ path, isSignedIn: false });
  expect(app.platform.navigation.resets).toEqual([{ to: 'sign-in' }]);
});

it('starts clean from a record that is broken', async () => {
  const platform = new FakePlatform({ startedAtMs: BUILT_AT_MS });
  platform.storage.write('launch', { version: 1, account: { userId: 7 }, rows: 'none' });
  app = await openApp({ platform, isSignedIn: false });
  expect(app.platform.navigation.resets).toContainEqual({ to: 'consent' });
});

it('asks for consent before anything: no sign-in, no chat client, and the chat of a link waits', async () => {
  const sdk = new SlowPackage();
  const platform = new FakePlatform({ startedAtMs: BUILT_AT_MS, storage: new FakeStorage() });
  const signIn = new FakeSignIn(() => platform.clock.nowMs());
  const path = 'pages/landing/landing?c=direct%3Amo';
  app = await openApp({ chat: sdk.chat, signIn, platform, path, isSignedIn: false });
  await app.pass(60_000);
  expect(platform.navigation.resets).toEqual([{ to: 'consent' }]);
  expect(signIn.asked).toEqual([]);
  expect(sdk.loadCount).toBe(0);
  expect(app.services.arrival.take()).toEqual({ to: 'chat', conversationId: 'direct:mo' });
});

it('opens a chat from a link before the service is there, and fills it then', async () => {
  const account = new FakeChatAccount(ME);
  seedChat(account, seededHistory('direct:mo', 5));
  const sdk = new SlowPackage();
  const signIn = new SlowSignIn();
  const path = 'packages/chat/pages/chat/chat?conversation=direct:mo';
  app = await openApp({ chat: sdk.chat, signIn, path, remembered: account.list() });
  expect(app.platform.navigation.title).toBe('Nick of mo');
  expect(app.mini.page.findAll('message-row')).toHaveLength(0);
  expect(app.mini.page.text()).not.toContain('消息没有加载出来');
  signIn.admit();
  await app.pass(100);
  sdk.finish(account);
  await app.pass(100);
  expect(app.mini.page.findAll('message-row')).toHaveLength(5);
});
