import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FollowStore } from '../../../miniprogram/stores/people/follow-store';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';

function setUp() {
  const chat = new FakeChatClient({ isReady: true });
  const store = new FollowStore(chat);
  return { chat, store };
}

it('knows what is between somebody and me once they are looked at', async () => {
  const { chat, store } = setUp();
  chat.shared.follows.set('mo', new Set(['lin']));
  expect([store.relationOf('mo'), store.countsOf('mo')]).toEqual([undefined, undefined]);
  store.look('mo', false);
  await settle();
  expect(store.relationOf('mo')).toBe('follower');
  expect(store.countsOf('mo')).toEqual({ following: 1, followers: 0, mutual: 0 });
});

it('follows and no longer does, at once, with the counts behind it', async () => {
  const { chat, store } = setUp();
  store.look('mo', false);
  store.look('lin', true);
  await settle();
  const followed = store.toggle('mo');
  expect(store.relationOf('mo')).toBe('following');
  await followed;
  await settle();
  expect(store.countsOf('mo')?.followers).toBe(1);
  expect(store.countsOf('lin')?.following).toBe(1);
  await store.toggle('mo');
  expect(store.relationOf('mo')).toBe('none');
  expect(chat.follows.calls.of('unfollow')).toEqual([['mo']]);
});

it('is as it was when the service refuses', async () => {
  const { chat, store } = setUp();
  chat.follows.calls.failNext('follow', chatError('timeout'));
  expect(await store.toggle('mo')).toMatchObject({ ok: false });
  expect([store.relationOf('mo'), store.isOffered]).toEqual(['none', true]);
});

it('asks for nothing more where following is not bought, until another account comes', async () => {
  const { chat, store } = setUp();
  chat.shared.missing.add('follows');
  store.look('mo', false);
  await settle();
  expect([store.isOffered, store.relationOf('mo')]).toEqual([false, undefined]);
  store.look('qi', false);
  expect(chat.follows.calls.of('counts')).toHaveLength(1);
  store.clear();
  expect(store.isOffered).toBe(true);
});

it('asks anew about those who are looked at, and nobody else, when lists change', async () => {
  const { chat, store } = setUp();
  store.look('mo', false);
  await settle();
  chat.shared.follows.set('mo', new Set(['lin']));
  chat.emit({ type: 'follows-changed', list: 'followers', userIds: ['mo'], isAdded: true });
  chat.emit({ type: 'follows-changed', list: 'followers', userIds: ['qi'], isAdded: true });
  await settle();
  expect(store.relationOf('mo')).toBe('follower');
  expect(chat.follows.calls.of('relation')).toEqual([['mo'], ['mo']]);
  store.dispose();
  chat.emit({ type: 'follows-changed', list: 'followers', userIds: ['mo'], isAdded: true });
  expect(chat.follows.calls.of('relation')).toHaveLength(2);
});

it('keeps ten people up to date', async () => {
  const { chat, store } = setUp();
  for (let index = 0; index < 12; index += 1) store.look(`u${index}`, false);
  await settle();
  const userIds = Array.from({ length: 12 }, (_, index) => `u${index}`);
  chat.emit({ type: 'follows-changed', list: 'followers', userIds, isAdded: true });
  expect(chat.follows.calls.of('relation')).toHaveLength(22);
});
