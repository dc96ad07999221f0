import { ME } from './builders';
import { FakeAppServer, fakeParts } from './fakes/fake-app-server';
import { FakeChatAccount } from './fakes/fake-chat-account';
import { FakeChatClient } from './fakes/fake-chat-client';
import { FakePlatform, settle } from './fakes/fake-platform';
import { FakeSignIn } from './fakes/fake-sign-in';
import { createServices } from '../../miniprogram/stores/services';
import type { Conversation } from '../../miniprogram/domain/conversation/conversation';
import type { Contact, Person } from '../../miniprogram/domain/person/person';
import type { FakeStorage } from './fakes/fake-platform';
import type { Group } from '../../miniprogram/domain/group/group';
import type { Services } from '../../miniprogram/stores/services';

/** What the service holds for me before the app starts, and what device it starts on. */
export interface TestAppOptions {
  readonly userId?: string;
  readonly conversations?: readonly Conversation[];
  readonly contacts?: readonly Contact[];
  readonly groups?: readonly Group[];
  readonly people?: readonly Person[];
  /** The storage of an earlier app: a new start on the same device. */
  readonly storage?: FakeStorage;
  readonly language?: string;
  /** Who looks into reports; nobody without. */
  readonly reportTo?: string;
  /** Where notes about friends are kept; nowhere without. */
  readonly friendNoteField?: string;
  /** What people fill in of their profiles beside the service's own fields; nothing without. */
  readonly profileFields?: readonly string[];
}

/** The app's services on fakes of everything outside. */
export interface TestApp {
  readonly services: Services;
  readonly chat: FakeChatClient;
  readonly platform: FakePlatform;
  readonly signIn: FakeSignIn;
  readonly server: FakeAppServer;
}

/** Makes the services without signing anybody in. */
export function buildApp(options: TestAppOptions = {}): TestApp {
  const platform = new FakePlatform({
    device: { language: options.language ?? 'zh_CN' },
    ...(options.storage && { storage: options.storage }),
  });
  const nowMs = () => platform.clock.nowMs();
  const account = new FakeChatAccount(options.userId ?? ME);
  for (const conversation of options.conversations ?? [])
    account.conversations.set(conversation.conversationId, conversation);
  for (const person of options.people ?? []) account.people.set(person.userId, person);
  account.contacts = options.contacts ?? [];
  account.groups = options.groups ?? [];
  const chat = new FakeChatClient({ account, nowMs });
  const signIn = new FakeSignIn(nowMs);
  const server = new FakeAppServer();
  const services = createServices(chat, platform, signIn, {
    ...fakeParts(server),
    reportTo: options.reportTo ?? '',
    friendNoteField: options.friendNoteField ?? '',
    profileFields: options.profileFields ?? [],
  });
  return { services, chat, platform, signIn, server };
}

/** The same, signed in and settled. */
export async function buildSignedInApp(options: TestAppOptions = {}): Promise<TestApp> {
  const app = buildApp(options);
  const signedIn = await app.services.session.signIn(app.chat.account.userId);
  if (!signedIn.ok) throw new Error(`The fake did not sign in: ${signedIn.error}`);
  await settle();
  return app;
}
