import { CONSENT_VERSION } from '../../../miniprogram/stores/session/consent';
import { DEFAULT_SETTINGS } from '../../../miniprogram/stores/device/stored-settings';
import {
  buildContact,
  buildConversation,
  buildGroup,
  buildMessage,
  buildPerson,
  text,
} from '../../support/builders';
import { buildApp, buildSignedInApp } from '../../support/test-app';
import { settle } from '../../support/fakes/fake-platform';
import type { TestApp } from '../../support/test-app';

const world = {
  conversations: [buildConversation({ unreadCount: 2 })],
  contacts: [buildContact({ remark: '老莫' })],
  groups: [buildGroup()],
  people: [buildPerson({ userId: 'lin', nick: '林', avatarUrl: 'http://example.test/lin' })],
};

/** What the app still holds in memory of whoever was signed in. */
function held({ services }: TestApp) {
  return {
    conversations: services.conversations.count,
    unread: services.conversations.totalUnread,
    contacts: services.contacts.all.length,
    groups: services.groups.all.length,
    draft: services.drafts.textOf('direct:mo'),
    outbox: services.outbox.stateOf('direct:mo'),
    marked: services.conversations.isMarkedUnread('direct:mo'),
    person: services.people.get('lin'),
    forwarding: services.forwarding.request !== undefined,
    favourites: services.favourites.all.length,
  };
}

const nothing = {
  conversations: 0,
  unread: 0,
  contacts: 0,
  groups: 0,
  draft: '',
  outbox: '',
  marked: false,
  person: undefined,
  forwarding: false,
  favourites: 0,
};

async function buildUsedApp(): Promise<TestApp> {
  const app = await buildSignedInApp(world);
  app.services.drafts.set('direct:mo', 'half a thought');
  app.services.conversations.markUnread('direct:mo');
  app.services.favourites.add(buildMessage());
  app.chat.calls.hold('send');
  app.services.outbox.send('direct:mo', text('on its way'));
  app.services.forwarding.begin({ mode: 'each', conversationId: 'direct:mo', messages: [] });
  await app.platform.clock.advance(10_000);
  return app;
}

describe('the account', () => {
  it('fills the stores and remembers who is signed in', async () => {
    const app = await buildUsedApp();
    expect(held(app)).toMatchObject({
      conversations: 1,
      unread: 2,
      contacts: 1,
      groups: 1,
      draft: 'half a thought',
      favourites: 1,
      outbox: 'sending',
      marked: true,
    });
    expect(app.services.account.me).toEqual(world.people[0]);
    expect(app.services.launch.current.account).toEqual(world.people[0]);
    expect(app.platform.navigation.badges.conversations).toBe(2);
  });

  it('leaves nothing in memory or on the device after signing out', async () => {
    const app = await buildUsedApp();
    app.services.settings.chooseLanguage('en');
    await app.services.account.signOut();
    expect(held(app)).toEqual(nothing);
    expect(app.platform.storage.keys()).toEqual(['launch']);
    expect(app.services.launch.current).toEqual({
      settings: { ...DEFAULT_SETTINGS, language: 'en' },
      consentVersion: CONSENT_VERSION,
      conversations: [],
    });
    expect(app.platform.navigation.badges.conversations).toBe(0);
    expect(app.chat.calls.of('signOut')).toHaveLength(1);
    await app.platform.clock.advance(60_000);
    expect(app.platform.storage.keys()).toEqual(['launch']);
  });

  it('leaves nothing of whoever was here before when somebody else signs in', async () => {
    const app = await buildUsedApp();
    app.platform.files.paths.add('wxfile://usr/kept/lin-1-0.aac');
    app.chat.kick('another-device');
    const texts = () => app.platform.storage.keys().join();
    expect(texts()).toContain('account:lin:');
    await app.services.session.signIn('mo');
    await app.platform.clock.advance(60_000);
    expect(texts()).not.toContain('account:lin:');
    expect(app.platform.files.kept()).toEqual([]);
    expect(app.services.drafts.textOf('direct:mo')).toBe('');
    expect(app.services.outbox.stateOf('direct:mo')).toBe('');
    expect(app.services.people.get('lin')).toBeUndefined();
    expect(app.services.launch.current.account?.userId).toBe('mo');
  });

  it('shows nothing after being kicked, and keeps drafts and unsent texts for when the person is back', async () => {
    const app = await buildUsedApp();
    app.chat.kick('another-device');
    expect(held(app)).toEqual(nothing);
    expect(app.services.launch.current.account).toBeUndefined();
    await app.services.session.signIn('lin');
    expect(app.services.drafts.textOf('direct:mo')).toBe('half a thought');
    expect(app.services.outbox.stateOf('direct:mo')).toBe('sending');
    await settle();
    expect(app.services.outbox.stateOf('direct:mo')).toBe('');
  });

  it('never shows one account what belongs to another', async () => {
    const app = await buildUsedApp();
    const other = buildApp({ storage: app.platform.storage, userId: 'mo' });
    await other.services.session.signIn('mo');
    await settle();
    expect(held(other)).toEqual(nothing);
    expect(other.services.launch.current.account?.userId).toBe('mo');
  });

  it('is remembered with its newest name', async () => {
    const app = await buildSignedInApp(world);
    const renamed = buildPerson({ userId: 'lin', nick: '林一' });
    app.chat.emit({ type: 'people-changed', people: [buildPerson(), renamed] });
    expect(app.services.account.me.nick).toBe('林一');
    expect(app.services.launch.current.account).toEqual(renamed);
  });

  it('is not remembered before the service has let it in', async () => {
    const app = buildApp(world);
    app.signIn.problem = 'refused';
    await app.services.session.signIn('lin');
    expect(app.services.launch.current.account).toBeUndefined();
  });

  it('has nothing but an ID for a name at first', () => {
    const { services } = buildApp();
    expect(services.account.me).toEqual({ userId: '', nick: '', avatarUrl: '' });
  });
});
