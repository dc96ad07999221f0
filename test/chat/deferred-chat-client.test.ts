import { DeferredChatClient } from '../../miniprogram/chat/deferred-chat-client';
import { FakeChatClient } from '../support/fakes/fake-chat-client';
import { buildMessage, outgoingText } from '../support/builders';
import type { ChatClient } from '../../miniprogram/chat/chat-client';
import type { ChatEvent } from '../../miniprogram/chat/chat-event';

const lin = { userId: 'lin', userSig: 'sig', expiresAtMs: 0 };
const text = outgoingText('x');

/** Every request but the sign-in and the sign-out. */
const requests: readonly ((chat: ChatClient) => Promise<unknown>)[] = [
  (chat) => chat.conversations(),
  (chat) => chat.pin('direct:mo', true),
  (chat) => chat.setNotify('direct:mo', 'muted'),
  (chat) => chat.markRead('direct:mo'),
  (chat) => chat.deleteConversation('direct:mo', { clearHistory: false }),
  (chat) => chat.clearHistory('direct:mo'),
  (chat) => chat.history('direct:mo'),
  (chat) => chat.historyFrom('direct:mo', { sequence: 0, sentAtMs: 1 }, 'newer'),
  (chat) => chat.send(text),
  (chat) => chat.revoke(buildMessage()),
  (chat) => chat.messages.edit(buildMessage(), 'x'),
  (chat) => chat.messages.remove([buildMessage()]),
  (chat) => chat.messages.record(buildMessage(), []),
  (chat) => chat.me(),
  (chat) => chat.updateMe({ nick: 'L' }),
  (chat) => chat.people(['mo']),
  (chat) => chat.contacts(),
  (chat) => chat.groups(),
];

function setUp() {
  const fake = new FakeChatClient();
  const load = jest.fn<Promise<ChatClient>, []>(() => Promise.resolve(fake));
  return { fake, load, chat: new DeferredChatClient(load, () => 123) };
}

it('loads nothing before the first sign-in, and answers “not-ready” until then', async () => {
  const { load, chat } = setUp();
  for (const request of requests)
    expect(await request(chat)).toMatchObject({ ok: false, error: { kind: 'not-ready' } });
  chat.wake();
  expect(chat.serverTimeMs()).toBe(123);
  expect(await chat.signOut()).toMatchObject({ ok: true });
  expect(load).not.toHaveBeenCalled();
});

it('passes everything on once it is loaded', async () => {
  const { fake, load, chat } = setUp();
  expect(await chat.signIn(lin)).toMatchObject({ ok: true });
  for (const request of requests) await request(chat);
  chat.wake();
  await chat.signOut();
  expect(new Set(fake.calls.all.map(({ method }) => method)).size).toBe(requests.length + 2);
  expect(fake.wakeCount).toBe(1);
  expect(chat.serverTimeMs()).toBe(fake.serverTimeMs());
  expect(load).toHaveBeenCalledTimes(1);
});

it('lets listeners from before hear what happens after, until they leave', async () => {
  const { fake, chat } = setUp();
  const heard: ChatEvent['type'][] = [];
  const leave = chat.on(({ type }) => heard.push(type));
  await chat.signIn(lin);
  expect(heard).toContain('became-ready');
  leave();
  fake.emit({ type: 'became-unready' });
  expect(heard).not.toContain('became-unready');
});

it('answers “network” when loading fails, and loads again at the next sign-in', async () => {
  const { load, chat } = setUp();
  load.mockRejectedValueOnce(new Error('subpackage not there'));
  expect(await chat.signIn(lin)).toMatchObject({
    error: { kind: 'network', detail: 'not loaded: Error: subpackage not there' },
  });
  expect(await chat.signIn(lin)).toMatchObject({ ok: true });
  expect(load).toHaveBeenCalledTimes(2);
});

it('loads once for two who sign in at once', async () => {
  const { load, chat } = setUp();
  await Promise.all([chat.signIn(lin), chat.signIn(lin)]);
  expect(load).toHaveBeenCalledTimes(1);
});

it('does not sign in any more when somebody signed out while it was loading', async () => {
  const { fake, chat } = setUp();
  const signIn = chat.signIn(lin);
  await chat.signOut();
  expect(await signIn).toMatchObject({ error: { kind: 'not-ready' } });
  expect(fake.calls.of('signIn')).toEqual([]);
});

it('reaches the areas of the client once it is loaded', async () => {
  const { fake, chat } = setUp();
  const query = { words: ['x'] };
  expect(await chat.search.messages(query)).toMatchObject({ error: { kind: 'not-ready' } });
  await chat.signIn(lin);
  expect(await chat.search.messages(query)).toMatchObject({ ok: true });
  expect(fake.search.calls.of('messages')).toEqual([[query]]);
});

it('defers its areas as well', async () => {
  const { fake, chat } = setUp();
  expect(await chat.members.page('team')).toMatchObject({
    ok: false,
    error: { kind: 'not-ready' },
  });
  await chat.signIn(lin);
  await chat.members.page('team', '100');
  expect(fake.members.calls.of('page')).toEqual([['team', '100']]);
});
