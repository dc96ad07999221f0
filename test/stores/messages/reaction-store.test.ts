import { FakeChatAccount } from '../../support/fakes/fake-chat-account';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { ME, buildMessage } from '../../support/builders';
import { ReactionStore } from '../../../miniprogram/stores/messages/reaction-store';
import { chatError } from '../../support/fakes/fake-calls';

const messages = Array.from({ length: 50 }, (_, index) => buildMessage({ id: `m${index}` }));
const [message = buildMessage()] = messages;

function setUp() {
  const account = new FakeChatAccount(ME);
  for (const one of messages) account.store(one);
  const chat = new FakeChatClient({ account, isReady: true });
  const clock = new FakeClock();
  const store = new ReactionStore(chat, clock);
  const pass = async (ms = 100) => {
    await clock.advance(ms);
    await settle();
  };
  const others = (id: string, people: string[]) =>
    chat.shared.reactions.set(message.id, new Map([[id, people]]));
  return { chat, store, pass, others };
}

it('fetches what is looked at, many messages at a time and each once', async () => {
  const { chat, store, pass } = setUp();
  for (const one of [...messages, ...messages]) store.look(one);
  for (let round = 0; round < 5; round += 1) await pass();
  const asked = chat.reactions.calls.of('of').map(([, ids]) => ids as readonly string[]);
  expect(asked.map((ids) => ids.length)).toEqual([20, 20, 10]);
  expect(new Set(asked.flat()).size).toBe(50);
});

it('tells whose reactions came', async () => {
  const { store, pass, others } = setUp();
  others('👍', ['mo']);
  const heard: string[] = [];
  store.onChange((ids) => heard.push(...ids));
  store.look(message);
  await pass();
  expect(heard).toEqual([message.id]);
  expect(store.look(message)).toEqual([{ id: '👍', count: 1, isMine: false }]);
});

it('asks again where it got no answer', async () => {
  const { chat, store, pass } = setUp();
  chat.reactions.calls.failNext('of', chatError('timeout'));
  store.look(message);
  await pass();
  store.look(message);
  await pass();
  expect(chat.reactions.calls.of('of')).toHaveLength(2);
});

it('shows my reaction at once, and once', async () => {
  const { chat, store } = setUp();
  store.look(message);
  const heard: string[] = [];
  store.onChange((ids) => heard.push(...ids));
  const held = chat.reactions.calls.hold('add');
  const toggled = store.toggle(message, '👍');
  expect(store.look(message)).toEqual([{ id: '👍', count: 1, isMine: true }]);
  held.release();
  expect(await toggled).toMatchObject({ ok: true });
  expect(heard).toEqual([message.id]);
  await store.toggle(message, '👍');
  expect(store.look(message)).toEqual([]);
});

it('undoes what was refused', async () => {
  const { chat, store } = setUp();
  store.look(message);
  chat.reactions.calls.failNext('add', chatError('too-many', 23005));
  expect(await store.toggle(message, '👍')).toMatchObject({ error: { kind: 'too-many' } });
  expect(store.look(message)).toEqual([]);
});

it('sends taps in their order, however fast they come', async () => {
  const { chat, store } = setUp();
  store.look(message);
  const held = chat.reactions.calls.hold('add');
  const both = [store.toggle(message, '👍'), store.toggle(message, '👍')];
  await settle();
  expect(chat.reactions.calls.of('remove')).toHaveLength(0);
  held.release();
  await Promise.all(both);
  expect(chat.reactions.calls.all.map(({ method }) => method)).toEqual(['add', 'remove']);
  expect(store.look(message)).toEqual([]);
});

it('keeps mine while others react before the service heard of it', async () => {
  const { chat, store } = setUp();
  store.look(message);
  const held = chat.reactions.calls.hold('add');
  const toggled = store.toggle(message, '👍');
  chat.emit({
    type: 'reactions-changed',
    messageId: message.id,
    changes: [{ id: '👍', count: 1, isMine: false }],
  });
  expect(store.look(message)).toEqual([{ id: '👍', count: 2, isMine: true }]);
  held.release();
  await toggled;
});

it('asks where the service does not say whether it is mine', async () => {
  const { chat, store, pass, others } = setUp();
  store.look(message);
  await pass();
  others('👍', ['mo', ME]);
  const changes = [{ id: '👍', count: 2 }];
  chat.emit({ type: 'reactions-changed', messageId: message.id, changes });
  expect(store.look(message)).toMatchObject([{ count: 2, isMine: false }]);
  await pass();
  expect(store.look(message)).toMatchObject([{ count: 2, isMine: true }]);
});

it('takes no notice of messages that nobody saw', async () => {
  const { chat, store, pass } = setUp();
  const changes = [{ id: '👍', count: 2, isMine: false }];
  chat.emit({ type: 'reactions-changed', messageId: 'elsewhere', changes });
  await pass();
  expect(chat.reactions.calls.all).toEqual([]);
  expect(store.look({ conversationId: 'direct:mo', id: 'elsewhere' })).toEqual([]);
});

it('fetches again when the connection is back', async () => {
  const { chat, store, pass, others } = setUp();
  store.look(message);
  await pass();
  others('👍', ['mo']);
  chat.emit({ type: 'became-ready' });
  await pass();
  expect(store.look(message)).toHaveLength(1);
});

it('is silent for the rest of the session where they are not bought', async () => {
  const { chat, store, pass } = setUp();
  chat.shared.missing.add('reactions');
  store.look(message);
  await pass();
  expect(store.isAvailable).toBe(false);
  store.look({ ...message, id: 'm7' });
  await pass();
  expect(chat.reactions.calls.of('of')).toHaveLength(1);
  store.clear();
  expect(store.isAvailable).toBe(true);
});

it('forgets an account’s, also what is still on its way', async () => {
  const { chat, store, pass, others } = setUp();
  others('👍', ['mo']);
  const held = chat.reactions.calls.hold('of');
  store.look(message);
  await pass();
  store.clear();
  held.release();
  await pass();
  expect(store.look(message)).toEqual([]);
});
