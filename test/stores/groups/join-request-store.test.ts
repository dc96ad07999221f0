import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import {
  JoinRequestStore,
  MOST_HANDLED,
} from '../../../miniprogram/stores/groups/join-request-store';
import { buildGroupApp } from '../../support/group-app';
import { buildMember } from '../../support/fakes/fake-members';
import { chatError } from '../../support/fakes/fake-calls';
import type { JoinRequest } from '../../../miniprogram/domain/group/join-request';

function request(id: string, parts: Partial<JoinRequest> = {}): JoinRequest {
  const texts = { groupName: 'Team', name: id, invitedBy: '', note: '' };
  return { id, groupId: 'team', userId: id, ...texts, askedAtMs: 1_000, ...parts };
}

async function setUp(role: 'owner' | 'admin' | 'member' = 'admin') {
  const app = await buildGroupApp(role);
  const storage = new AccountStorage(app.platform.storage, 'lin');
  const open = (): JoinRequestStore => {
    const store = new JoinRequestStore(app.chat, app.services.groups);
    store.open(storage);
    return store;
  };
  const wait = (...ids: readonly string[]) =>
    (app.chat.account.joinRequests = ids.map((id) => request(id)));
  return { app, storage, open, wait, store: open() };
}

const resultsOf = ({ handled }: JoinRequestStore) =>
  handled.map(({ request: { id }, result }) => [id, result]);

it('keeps what was decided here, the last one first, over a restart', async () => {
  const { store, open, wait } = await setUp();
  wait('a', 'b');
  await store.load();
  expect(store.waiting.map(({ id }) => id)).toEqual(['a', 'b']);
  await store.decide(request('a'), true);
  await store.decide(request('b'), false);
  expect(store.waiting).toEqual([]);
  expect(resultsOf(open())).toEqual([
    ['b', 'refused'],
    ['a', 'accepted'],
  ]);
});

it('tells of those whom others decided about by whether they are in', async () => {
  const { app, store, open, wait } = await setUp();
  wait('a', 'b', 'c');
  await store.load();
  wait('c');
  app.chat.account.members.set('team', [buildMember({ userId: 'a' })]);
  const later = open();
  await later.load();
  expect(resultsOf(later)).toEqual([
    ['b', 'elsewhere-out'],
    ['a', 'elsewhere-in'],
  ]);
  wait();
  await later.decide(request('c'), true);
  expect(resultsOf(later)[0]).toEqual(['c', 'elsewhere-out']);
});

it('claims nothing where I may not decide any more', async () => {
  const { store, wait } = await setUp('member');
  wait('a');
  await store.load();
  wait();
  await store.load();
  expect(resultsOf(store)).toEqual([]);
});

it('does not take my own decision for another admin’s while it is on its way', async () => {
  const { app, store, wait } = await setUp();
  wait('a');
  await store.load();
  const held = app.chat.joining.calls.hold('decide');
  const decided = store.decide(request('a'), true);
  wait();
  await store.load();
  expect(resultsOf(store)).toEqual([]);
  wait('a');
  held.release();
  await decided;
  expect(resultsOf(store)).toEqual([['a', 'accepted']]);
});

it('keeps who waits when the answer got lost', async () => {
  const { app, store, wait } = await setUp();
  wait('a');
  app.chat.joining.calls.failNext('requests', chatError('network'));
  expect(await store.load()).toBe(false);
  expect(store.state).toBe('failed');
  await store.load();
  app.chat.joining.calls.failNext('decide', chatError('network'));
  await store.decide(request('a'), true);
  expect(store.waiting).toHaveLength(1);
  expect(resultsOf(store)).toEqual([]);
});

it('counts those who were on no page here, by the moment they asked', async () => {
  const { app, store, open, wait } = await setUp();
  wait('a', 'b');
  await store.load();
  expect(store.unseenCount).toBe(2);
  store.markSeen();
  store.markSeen();
  expect(store.unseenCount).toBe(0);
  app.chat.account.joinRequests = [
    request('a'),
    request('c', { askedAtMs: 2_000 }),
    request('d', { askedAtMs: 0 }),
  ];
  const later = open();
  await later.load();
  expect(later.unseenCount).toBe(1);
});

it('holds a hundred, and forgets them when told to', async () => {
  const { store, open, wait } = await setUp();
  const ids = Array.from({ length: MOST_HANDLED + 5 }, (_, index) => `p${index}`);
  wait(...ids);
  await store.load();
  for (const id of ids) await store.decide(request(id), false);
  expect(store.handled).toHaveLength(MOST_HANDLED);
  expect(store.handled[0]?.request.id).toBe(`p${MOST_HANDLED + 4}`);
  store.forgetHandled();
  expect(open().handled).toEqual([]);
});

it.each([
  null,
  'x',
  [],
  { handled: 'all', waiting: 3, seenUntilMs: 'now' },
  { handled: [null, {}, { request: {} }], waiting: [7], seenUntilMs: Infinity },
])('takes %j in storage for nothing', async (stored) => {
  const { storage, open } = await setUp();
  storage.write('join-requests', stored);
  expect(open()).toMatchObject({ handled: [], waiting: [], seenUntilMs: 0 });
});

it('drops an answer that comes after the account is gone', async () => {
  const { app, store, wait } = await setUp();
  wait('a');
  const held = app.chat.joining.calls.hold('requests');
  const loading = store.load();
  store.close();
  held.release();
  await loading;
  expect(store).toMatchObject({ waiting: [], state: 'loading' });
});

it('goes with the account', async () => {
  const { app, wait } = await setUp();
  const { joinRequests } = app.services;
  wait('a');
  await joinRequests.load();
  await joinRequests.decide(request('a'), true);
  expect(joinRequests.handled).toHaveLength(1);
  await app.services.account.signOut();
  expect(joinRequests.handled).toEqual([]);
  expect(app.platform.storage.keys().filter((key) => key.includes('join-requests'))).toEqual([]);
});
