import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FriendRequestStore } from '../../../miniprogram/stores/people/friend-request-store';
import { ME } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';

async function build(isLoaded = true) {
  const chat = new FakeChatClient({ isReady: true });
  chat.shared.friendRequests = [
    { from: 'mo', to: ME, words: 'hi' },
    { from: ME, to: 'qi', words: 'hello' },
  ];
  const store = new FriendRequestStore(chat);
  if (isLoaded) await store.load();
  return { chat, store };
}

const idsOf = (requests: readonly { readonly userId: string }[]) =>
  requests.map(({ userId }) => userId);

describe('requests to become friends', () => {
  it('are kept by direction, and come again when the service is back', async () => {
    const { chat, store } = await build(false);
    expect(store.state).toBe('loading');
    chat.emit({ type: 'became-ready' });
    await settle();
    expect(store.state).toBe('ready');
    expect([idsOf(store.received), idsOf(store.sent)]).toEqual([['mo'], ['qi']]);
    expect(store.unseenCount).toBe(1);
  });

  it('follow the service', async () => {
    const { chat, store } = await build();
    chat.emit({ type: 'friend-requests-changed', requests: [], unseenCount: 0 });
    expect([store.received, store.sent, store.unseenCount]).toEqual([[], [], 0]);
    store.dispose();
    await chat.friends.ask('zhou', 'hi');
    expect(store.sent).toEqual([]);
  });

  it('are off the list once answered; who was accepted is remembered', async () => {
    const { store } = await build();
    const [request] = store.received;
    if (request === undefined) throw new Error('nothing was received');
    await store.accept(request);
    expect([idsOf(store.received), idsOf(store.accepted)]).toEqual([[], ['mo']]);
    expect(store.unseenCount).toBe(0);
  });

  it('are off the list when they were answered elsewhere', async () => {
    const { chat, store } = await build();
    const [request] = store.received;
    if (request === undefined) throw new Error('nothing was received');
    chat.friends.calls.failNext('refuse', chatError('not-found'));
    expect((await store.refuse(request)).ok).toBe(false);
    expect(store.received).toEqual([]);
  });

  it('stay when the answer got lost', async () => {
    const { chat, store } = await build();
    const [request] = store.sent;
    if (request === undefined) throw new Error('nothing was sent');
    chat.friends.calls.failNext('forget', chatError('network'));
    await store.forget(request);
    expect(idsOf(store.sent)).toEqual(['qi']);
    await store.forget(request);
    expect(store.sent).toEqual([]);
  });

  it('are no longer counted once seen, unless the service did not hear of it', async () => {
    const { chat, store } = await build();
    chat.friends.calls.failNext('markSeen', chatError('network'));
    await store.markSeen();
    expect(store.unseenCount).toBe(1);
    await store.markSeen();
    await store.markSeen();
    expect(store.unseenCount).toBe(0);
    expect(chat.friends.calls.of('markSeen')).toHaveLength(2);
  });

  it('of one account are never shown to another', async () => {
    const { chat, store } = await build();
    const held = chat.friends.calls.hold('requests');
    const late = store.load();
    store.clear();
    held.release();
    await late;
    expect([store.state, store.received, store.unseenCount]).toEqual(['loading', [], 0]);
  });
});
