import { FakeChatClient } from '../../../support/fakes/fake-chat-client';
import { FollowedPeople } from '../../../../miniprogram/packages/people/view-models/followed-people';
import { chatError } from '../../../support/fakes/fake-calls';
import type { Person } from '../../../../miniprogram/domain/person/person';

function setUp(count: number) {
  const chat = new FakeChatClient({ isReady: true });
  const userIds = Array.from({ length: count }, (_, index) => `u${index}`);
  chat.shared.follows.set('lin', new Set([...userIds].reverse()));
  const met: Person[] = [];
  const list = new FollowedPeople(chat.follows, 'following', (people) => met.push(...people));
  return { chat, userIds, met, list };
}

it('goes from page to page, and begins anew', async () => {
  const { chat, userIds, met, list } = setUp(600);
  await list.reload();
  expect([list.state, list.userIds.length]).toEqual(['ready', 500]);
  await Promise.all([list.loadMore(), list.loadMore()]);
  await list.loadMore();
  expect(list.userIds).toEqual(userIds);
  expect([met.length, chat.follows.calls.of('page').length]).toEqual([600, 2]);
  list.drop(['u0', 'u1']);
  expect(list.userIds).toHaveLength(598);
  await list.reload();
  expect(list.userIds).toHaveLength(500);
});

it.each([
  ['timeout', 'failed'],
  ['not-available', 'not-offered'],
  ['not-ready', 'loading'],
] as const)('is after %s %s', async (kind, state) => {
  const { chat, list } = setUp(1);
  chat.follows.calls.failNext('page', chatError(kind));
  await list.reload();
  expect(list.state).toBe(state);
  await list.reload();
  expect(list.state).toBe('ready');
});

it('drops an answer that a new beginning has overtaken', async () => {
  const { chat, list } = setUp(3);
  const first = list.reload();
  chat.shared.follows.set('lin', new Set(['mo']));
  await Promise.all([first, list.reload()]);
  expect(list.userIds).toEqual(['mo']);
});
