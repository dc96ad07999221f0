import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkText } from '../../support/fakes/fake-sdk';
import { SdkEvent } from '../../../miniprogram/packages/tencent/events';
import { SdkHost } from '../../../miniprogram/packages/tencent/sdk-host';
import type { ChatEvent } from '../../../miniprogram/chat/chat-event';

const lin = { userId: 'lin', userSig: 'sig', expiresAtMs: 0 };
const state = (connection: string) => ({ data: { state: connection } });

async function setUp() {
  const clock = new FakeClock();
  const fake = new FakeSdk();
  fake.isUsable = false;
  const host = new SdkHost(clock, () => fake.sdk);
  const events: ChatEvent[] = [];
  host.events.on((event) => events.push(event));
  const signIn = async () => {
    const result = host.signIn(lin);
    await settle();
    fake.isUsable = true;
    fake.raise(SdkEvent.ready);
    await result;
  };
  await signIn();
  const heard = events.splice(0);
  return { clock, fake, host, events, heard, signIn };
}

it('tells how a sign-in goes', async () => {
  const { heard } = await setUp();
  expect(heard).toEqual([
    { type: 'connection-changed', connection: 'connecting' },
    { type: 'connection-changed', connection: 'connected' },
    { type: 'became-ready' },
  ]);
});

it('tells that it is ready again when a lost connection is back', async () => {
  const { fake, events } = await setUp();
  for (const connection of ['disconnected', 'connecting', 'connected'])
    fake.raise(SdkEvent.connection, state(connection));
  expect(events).toEqual([
    { type: 'connection-changed', connection: 'disconnected' },
    { type: 'connection-changed', connection: 'connecting' },
    { type: 'connection-changed', connection: 'connected' },
    { type: 'became-ready' },
  ]);
});

it('says the same state of the connection once', async () => {
  const { fake, events } = await setUp();
  fake.raise(SdkEvent.connection, state('connected'));
  expect(events).toEqual([]);
});

it('brings a lost connection back by asking the service something', async () => {
  const { fake, clock } = await setUp();
  fake.raise(SdkEvent.connection, state('disconnected'));
  await clock.advance(3_000);
  expect(fake.callsOf('checkFriend')).toHaveLength(2);
  fake.raise(SdkEvent.connection, state('connected'));
  await clock.advance(60_000);
  expect(fake.callsOf('checkFriend')).toHaveLength(2);
});

it('asks when woken, but only who is signed in', async () => {
  const { fake, host } = await setUp();
  host.wake();
  expect(fake.callsOf('checkFriend')).toMatchObject([[{ userIDList: ['lin'] }]]);
  await host.signOut();
  host.wake();
  expect(fake.callsOf('checkFriend')).toHaveLength(1);
});

it('keeps the objects of messages that it hears of', async () => {
  const { fake, host } = await setUp();
  const message = sdkText();
  fake.raise(SdkEvent.received, { data: [message] });
  expect(host.instances.find('direct:mo', 'm-1')).toBe(message);
});

it('hears nothing more after signing out, and remembers nothing', async () => {
  const { fake, host, events } = await setUp();
  fake.raise(SdkEvent.received, { data: [sdkText()] });
  events.length = 0;
  await host.signOut();
  fake.raise(SdkEvent.received, { data: [sdkText()] });
  fake.raise(SdkEvent.notReady);
  expect(events).toEqual([{ type: 'became-unready' }]);
  expect(host.instances.of('direct:mo')).toEqual([]);
});

it('leaves everything in place for the same person after being thrown out, nothing for another', async () => {
  const { fake, host, signIn } = await setUp();
  fake.raise(SdkEvent.received, { data: [sdkText()] });
  fake.raise(SdkEvent.kicked, { data: { type: 'multipleAccount' } });
  await settle();
  expect(host.ready()).toBeUndefined();
  await signIn();
  expect(host.instances.of('direct:mo')).toHaveLength(1);
  await host.signOut();
  void host.signIn({ ...lin, userId: 'mo' });
  expect(host.instances.of('direct:mo')).toEqual([]);
});

it('forgets a cleared history', async () => {
  const { fake, host } = await setUp();
  fake.raise(SdkEvent.received, { data: [sdkText()] });
  host.forgetHistory('direct:mo');
  expect(host.instances.of('direct:mo')).toEqual([]);
});

it('tells who is writing, keeps nothing of it, and shows it as no message', async () => {
  const { fake, host, events } = await setUp();
  const data = '{"businessID":"user_typing_status","typingStatus":1}';
  const typing = sdkText({ ID: 't-1', type: 'TIMCustomElem', payload: { data } });
  fake.raise(SdkEvent.received, { data: [typing, sdkText()] });
  expect(events).toMatchObject([
    { type: 'peer-typing', conversationId: 'direct:mo', isTyping: true },
    { type: 'messages-received', messages: [{ id: 'm-1' }] },
  ]);
  expect(host.instances.of('direct:mo')).toHaveLength(1);
});

it('asks for the rest of a list that is not whole', async () => {
  const { fake, clock, events } = await setUp();
  fake.answer('getConversationList', () =>
    Promise.resolve({
      data: {
        conversationList: [{ conversationID: 'C2Cmo', unreadCount: 2 }],
        isSyncCompleted: true,
      },
    }),
  );
  const first = { data: [{ conversationID: 'C2Cmo', unreadCount: 0 }], isSyncCompleted: false };
  fake.raise(SdkEvent.conversations, first);
  await clock.advance(200);
  await settle();
  expect(events).toMatchObject([
    { isComplete: false, conversations: [{ unreadCount: 0 }] },
    { isComplete: true, conversations: [{ unreadCount: 2 }] },
  ]);
});
