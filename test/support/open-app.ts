import { BUILT_AT_MS, ME } from './builders';
import { FakeAppServer } from './fakes/fake-app-server';
import { FakeChatAccount } from './fakes/fake-chat-account';
import { CONSENT_VERSION } from '../../miniprogram/stores/session/consent';
import { FakeChatClient } from './fakes/fake-chat-client';
import { FakePlatform } from './fakes/fake-platform';
import { LAUNCH_KEY, packLaunchRecord } from '../../miniprogram/stores/session/launch-record';
import { DEFAULT_SETTINGS } from '../../miniprogram/stores/device/stored-settings';
import { fakeLayout } from './fakes/fake-layout';
import { ok } from '../../miniprogram/kernel/result';
import { openMiniProgram } from './mini-program';
import type { AppServer } from '../../miniprogram/platform/app-server';
import type { ChatClient } from '../../miniprogram/chat/chat-client';
import type { Conversation } from '../../miniprogram/domain/conversation/conversation';
import type { OpenedMiniProgram } from './mini-program';
import type { Services } from '../../miniprogram/stores/services';
import type { SignIn } from '../../miniprogram/platform/sign-in';

/**
 * Stands in for app.ts: the same stores and the same start, on the chat client, device and sign-in that the test hands over as
 * `wx.testParts`.
 */
const testApp = `
import { createServices } from './stores/services';
import { start } from './stores/session/start';
import { AppIm } from './embed/app-im';
const { chat, platform, signIn, server, onStarted } = wx.testParts;
const services = createServices(chat, platform, signIn, { server, random: () => 0, webDomains: [], reportTo: '', friendNoteField: 'Note', profileFields: [] });
App({
  globalData: { chat, services },
  im: new AppIm(services),
  onLaunch(options) {
    start(services, options.query);
    onStarted(services);
  },
});
`;

/** When credentials of the fake sign-in end: long after any test. */
const LAST_LONG_MS = 7 * 24 * 60 * 60 * 1000;

export interface OpenAppOptions {
  /** Page and query: `pages/me/me`. The conversation list without it. */
  readonly path?: string;
  readonly account?: FakeChatAccount;
  /** Another client than the fake one over `account`. */
  readonly chat?: ChatClient;
  readonly platform?: FakePlatform;
  readonly signIn?: SignIn;
  readonly server?: AppServer;
  /** False: nobody was signed in when the app was left. */
  readonly isSignedIn?: boolean;
  /** The list that the device remembers from last time. */
  readonly remembered?: readonly Conversation[];
  /** Runs when the stores have started and no page is open yet. */
  readonly onStarted?: (services: Services) => void;
}

/** This project's real pages, view models and stores in jsdom, on a fake chat service and a fake device. */
export interface OpenedApp {
  readonly mini: OpenedMiniProgram;
  readonly chat: FakeChatClient;
  readonly platform: FakePlatform;
  readonly services: Services;
  /** Lets `ms` of the fake clock pass, and everything settle that is under way. */
  pass(ms: number): Promise<void>;
  /**
   * Ends the app.
   * @throws Error when its code threw or did what WeChat would refuse.
   */
  close(): void;
}

/** Opens the app at a page and waits until that page is ready. */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenedApp> {
  const platform = options.platform ?? new FakePlatform({ startedAtMs: BUILT_AT_MS });
  const { clock } = platform;
  const account = options.account ?? new FakeChatAccount(ME);
  const chat = new FakeChatClient({ account, nowMs: () => clock.nowMs() });
  if (options.isSignedIn !== false) rememberAccount(platform, options.remembered ?? []);
  let services: Services | undefined;
  const testParts = {
    chat: options.chat ?? chat,
    platform,
    signIn: options.signIn ?? fakeSignIn(platform),
    server: options.server ?? new FakeAppServer(),
    onStarted: (started: Services) => {
      services = started;
      options.onStarted?.(started);
    },
  };
  const mini = await openMiniProgram({
    replaceModules: { app: testApp },
    wx: { testParts },
    path: options.path ?? 'pages/conversations/conversations',
  });
  fakeLayout(mini.page.document);
  if (services === undefined) throw new Error('the app did not start');
  const pass = async (ms: number): Promise<void> => {
    await clock.advance(ms);
    await painted();
    await clock.advance(0);
  };
  await pass(0);
  return { mini, chat, platform, services, pass, close: () => close(mini) };
}

function close(mini: OpenedMiniProgram): void {
  const { errors, violations } = mini.device;
  mini.close();
  if (errors.length > 0) throw new Error('the app threw', { cause: errors[0] });
  if (violations.length > 0) throw new Error(JSON.stringify(violations));
}

/** Everybody may sign in, and nobody is offered. */
function fakeSignIn({ clock }: FakePlatform): SignIn {
  return {
    people: () => Promise.resolve(ok([])),
    credentials: (userId = ME) =>
      Promise.resolve(
        ok({ userId, userSig: 'signature', expiresAtMs: clock.nowMs() + LAST_LONG_MS }),
      ),
    forget: () => undefined,
  };
}

function rememberAccount({ storage }: FakePlatform, conversations: readonly Conversation[]): void {
  storage.write(
    LAUNCH_KEY,
    packLaunchRecord({
      settings: DEFAULT_SETTINGS,
      consentVersion: CONSENT_VERSION,
      account: { userId: ME, nick: 'Lin', avatarUrl: '' },
      conversations,
    }),
  );
}

/** The callback of a `setData` comes with the next frame; selector queries answer after the task, and lists ask up to twice. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
