import { observable, runInAction } from 'mobx-miniprogram';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeChime } from '../../support/fakes/fake-voice-device';
import { FakeClock, FakeDialogs } from '../../support/fakes/fake-platform';
import { INTERVAL_MS, Incoming, SHOWN_MS } from '../../../miniprogram/stores/alerts/incoming';
import { ME, buildConversation, buildGroup, buildMessage, text } from '../../support/builders';
import { HOUSE, TEA } from '../../support/community-app';
import type { Group } from '../../../miniprogram/domain/group/group';
import type { Conversation } from '../../../miniprogram/domain/conversation/conversation';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { MessageContent } from '../../../miniprogram/domain/message/message-content';
import type { SessionState } from '../../../miniprogram/stores/session/session-state';

const PAGE = { conversationId: '' };

function setUp({ isReady = true } = {}) {
  const chat = new FakeChatClient({ isReady: true });
  const clock = new FakeClock();
  const chime = new FakeChime();
  const dialogs = new FakeDialogs();
  const state = (isReady ? { kind: 'ready' } : { kind: 'signing-in' }) as SessionState;
  const session = observable({ userId: ME, state }, {}, { deep: false });
  const settings = { alerts: { banner: true, sound: true, vibration: true } };
  const listed = new Map<string, Conversation>();
  const voice = { isBusy: false };
  const doNotDisturb = { isQuiet: false };
  const communities = new Map<string, Group>();
  const incoming = new Incoming({
    ...{ chat, clock, session, settings, chime, dialogs, doNotDisturb },
    conversations: listed,
    communities,
    isVoiceBusy: () => voice.isBusy,
  });
  const list = (conversationId: string, parts: Partial<Conversation> = {}): void => {
    listed.set(conversationId, buildConversation({ conversationId, ...parts }));
  };
  list('direct:mo');
  list('direct:an');
  incoming.enter(PAGE);
  const build = (parts: Partial<Message> = {}): Message =>
    buildMessage({ sentAtMs: clock.nowMs(), ...parts });
  const receive = (...messages: readonly Message[]): void =>
    chat.emit({ type: 'messages-received', messages });
  const device = { chat, clock, chime, dialogs, session, settings, voice, doNotDisturb };
  return { ...device, incoming, communities, list, build, receive };
}

it('announces a message for three seconds, with one sound and one tick', async () => {
  const { incoming, clock, chime, dialogs, build, receive } = setUp();
  const message = build();
  receive(message);
  expect(incoming.message).toBe(message);
  expect([chime.count, dialogs.tickCount]).toEqual([1, 1]);
  await clock.advance(SHOWN_MS - 1);
  expect(incoming.message).toBe(message);
  await clock.advance(1);
  expect(incoming.message).toBeUndefined();
  expect(clock.pendingCount).toBe(0);
});

it('tells of a burst no more often than every two seconds, and its newest in the end', async () => {
  const { incoming, clock, chime, build, receive } = setUp();
  const sent: Message[] = [];
  for (let count = 0; count < 50; count += 1) {
    sent.push(build({ conversationId: count % 2 === 0 ? 'direct:mo' : 'direct:an' }));
    receive(...sent.slice(-1));
    await clock.advance(100);
  }
  expect(chime.count).toBe(3);
  await clock.advance(INTERVAL_MS);
  expect(chime.count).toBe(4);
  expect(incoming.message).toBe(sent.at(-1));
  await clock.advance(SHOWN_MS);
  expect(incoming.message).toBeUndefined();
  expect(clock.pendingCount).toBe(0);
});

it('announces the newest that is news of those that come together', () => {
  const { incoming, build, receive } = setUp();
  const [first, second, own] = [
    build(),
    build({ conversationId: 'direct:an' }),
    build({ from: ME }),
  ];
  receive(first, second, own);
  expect(incoming.message).toBe(second);
});

it.each<[string, Partial<Message>]>([
  ['my own from another device', { from: ME }],
  ['taken back', { revocation: { by: 'mo', byName: '' } }],
  ['a tip', { content: { kind: 'tip' } as MessageContent }],
  ['a notice of the service', { content: { kind: 'notice' } as MessageContent }],
  ['of the chat on the page', { conversationId: 'direct:an' }],
])('announces nothing that is %s', (_what, parts) => {
  const { incoming, build, receive } = setUp();
  incoming.enter({ conversationId: 'direct:an' });
  receive(build(parts));
  expect(incoming.message).toBeUndefined();
});

it('announces nothing of a muted chat unless somebody in it calls me', async () => {
  const { incoming, clock, list, build, receive } = setUp();
  list('group:team', { notify: 'muted' });
  list('group:gone', { notify: 'blocked' });
  receive(build({ conversationId: 'group:team', content: text('hi', ['an']) }));
  receive(build({ conversationId: 'group:gone', content: text('hi', [ME]) }));
  await clock.advance(INTERVAL_MS);
  expect(incoming.message).toBeUndefined();
  const called = build({ conversationId: 'group:team', content: text('hi', ['an', ME]) });
  receive(called);
  expect(incoming.message).toBe(called);
});

it('announces nothing of the topics that a community’s page lists, nor of the topic on the page', async () => {
  const { incoming, clock, list, build, receive } = setUp();
  const inTea = { conversationId: `group:${TEA}` };
  list(inTea.conversationId);
  receive(build(inTea));
  expect(incoming.message).toBeDefined();
  incoming.enter({ conversationId: `group:${HOUSE}` });
  expect(incoming.message).toBeUndefined();
  await clock.advance(INTERVAL_MS);
  receive(build(inTea));
  incoming.enter(inTea);
  receive(build(inTea));
  expect(incoming.message).toBeUndefined();
  receive(build());
  expect(incoming.message).toBeDefined();
});

it('announces a topic elsewhere, unless its community is quieter', async () => {
  const { incoming, clock, communities, list, build, receive } = setUp();
  const conversationId = `group:${TEA}`;
  const calling = () => build({ conversationId, content: text('hi', [ME]) });
  list(conversationId);
  incoming.enter({ conversationId: 'group:@TGS#_other' });
  communities.set(HOUSE, buildGroup({ groupId: HOUSE, notify: 'blocked' }));
  receive(calling());
  communities.set(HOUSE, buildGroup({ groupId: HOUSE, notify: 'muted' }));
  receive(build({ conversationId }));
  expect(incoming.message).toBeUndefined();
  receive(calling());
  expect(incoming.message).toBeDefined();
  await clock.advance(SHOWN_MS);
  communities.set(HOUSE, buildGroup({ groupId: HOUSE, notify: 'notify' }));
  receive(build({ conversationId }));
  expect(incoming.message).toBeDefined();
});

it('waits until the list knows a chat, and then heeds whether it is muted', async () => {
  const { incoming, clock, list, build, receive } = setUp();
  const first = build({ conversationId: 'direct:new' });
  receive(first);
  expect(incoming.message).toBeUndefined();
  await clock.advance(1_000);
  expect(incoming.message).toBe(first);
  await clock.advance(SHOWN_MS);
  receive(build({ conversationId: 'group:quiet' }));
  list('group:quiet', { notify: 'muted' });
  await clock.advance(5_000);
  expect(incoming.message).toBeUndefined();
});

it('announces nothing that was sent before the sign-in, nor before that is done', () => {
  const { incoming, clock, session, build, receive } = setUp({ isReady: false });
  receive(build());
  expect(incoming.message).toBeUndefined();
  runInAction(() => (session.state = { kind: 'ready' }));
  receive(build({ sentAtMs: clock.nowMs() - 60_000 }));
  expect(incoming.message).toBeUndefined();
  receive(build());
  expect(incoming.message).toBeDefined();
});

it('announces what was sent while the connection was lost', async () => {
  const { incoming, clock, session, build, receive } = setUp();
  runInAction(() => (session.state = { kind: 'offline' }));
  await clock.advance(60_000);
  const missed = build({ sentAtMs: clock.nowMs() - 30_000 });
  runInAction(() => (session.state = { kind: 'ready' }));
  receive(missed);
  expect(incoming.message).toBe(missed);
});

it('announces nothing where no page can show it, and nothing later for that', async () => {
  const { incoming, clock, chime, build, receive } = setUp();
  receive(build());
  receive(build());
  incoming.leave(PAGE);
  await clock.advance(INTERVAL_MS);
  receive(build());
  await clock.advance(60_000);
  incoming.enter(PAGE);
  expect(incoming.message).toBeUndefined();
  expect(chime.count).toBe(1);
});

it('keeps the page that came when the one before leaves after it', () => {
  const { incoming, build, receive } = setUp();
  incoming.enter({ conversationId: '' });
  incoming.leave(PAGE);
  receive(build());
  expect(incoming.message).toBeDefined();
});

it('ends with the chat being opened, the message being taken back, or the account leaving', async () => {
  const { chat, incoming, clock, session, build, receive } = setUp();
  receive(build());
  incoming.enter({ conversationId: 'direct:mo' });
  expect(incoming.message).toBeUndefined();
  incoming.enter(PAGE);
  await clock.advance(INTERVAL_MS);
  const [shown, next] = [build(), build()];
  receive(shown);
  receive(next);
  const revocation = { by: 'mo', byName: '' };
  const revoked = [shown, next].map(({ id: messageId, conversationId }) => ({
    ...{ messageId, conversationId, revocation },
  }));
  chat.emit({ type: 'messages-revoked', revoked });
  expect(incoming.message).toBeUndefined();
  await clock.advance(INTERVAL_MS);
  expect(incoming.message).toBeUndefined();
  receive(build());
  runInAction(() => (session.userId = ''));
  expect(incoming.message).toBeUndefined();
  expect(clock.pendingCount).toBe(0);
});

it('is silent and still as I chose, and silent while a voice is recorded or played', async () => {
  const { incoming, clock, chime, dialogs, settings, voice, build, receive } = setUp();
  settings.alerts = { banner: true, sound: false, vibration: false };
  receive(build());
  expect(incoming.message).toBeDefined();
  expect([chime.count, dialogs.tickCount]).toEqual([0, 0]);
  settings.alerts = { banner: true, sound: true, vibration: true };
  voice.isBusy = true;
  await clock.advance(SHOWN_MS);
  receive(build());
  expect([chime.count, dialogs.tickCount]).toEqual([0, 1]);
  settings.alerts = { banner: false, sound: true, vibration: true };
  await clock.advance(SHOWN_MS);
  receive(build());
  expect(incoming.message).toBeUndefined();
  expect([chime.count, dialogs.tickCount]).toEqual([0, 1]);
});

it('announces nothing while nobody is to be disturbed, not even who calls me', async () => {
  const { incoming, clock, chime, dialogs, doNotDisturb, build, receive } = setUp();
  doNotDisturb.isQuiet = true;
  receive(build(), build({ content: text('look', [ME]) }));
  expect(incoming.message).toBeUndefined();
  expect([chime.count, dialogs.tickCount]).toEqual([0, 0]);
  doNotDisturb.isQuiet = false;
  const after = build();
  receive(after);
  expect(incoming.message).toBe(after);
  const next = build();
  receive(next);
  doNotDisturb.isQuiet = true;
  await clock.advance(INTERVAL_MS);
  expect(incoming.message).toBe(after);
});
