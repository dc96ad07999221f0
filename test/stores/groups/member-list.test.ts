import { MemberList } from '../../../miniprogram/stores/groups/member-list';
import { buildMember } from '../../support/fakes/fake-members';
import { chatError } from '../../support/fakes/fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { MemberPage } from '../../../miniprogram/chat/members-client';
import type { Result } from '../../../miniprogram/kernel/result';

function listOf(...pages: readonly Result<MemberPage, ChatError>[]) {
  const asked: (string | undefined)[] = [];
  const list = new MemberList((cursor) => {
    const page = pages[asked.length];
    asked.push(cursor);
    return Promise.resolve(page ?? failed(chatError('network')));
  });
  return { list, asked, ids: () => list.items.map(({ userId }) => userId) };
}

const page = (ids: readonly string[], cursor?: string): Result<MemberPage, ChatError> =>
  ok({
    members: ids.map((userId) => buildMember({ userId })),
    ...(cursor !== undefined && { cursor }),
  });

it('goes from page to page until nobody is left', async () => {
  const { list, asked, ids } = listOf(page(['a', 'b'], '2'), page(['c']));
  expect(list.state).toBe('loading');
  await list.loadMore();
  expect([list.state, list.isComplete]).toEqual(['ready', false]);
  await list.loadMore();
  expect(await list.loadMore()).toBe(false);
  expect([ids(), asked, list.isComplete]).toEqual([['a', 'b', 'c'], [undefined, '2'], true]);
});

it('follows names and faces, and says whether anybody here has another', async () => {
  const { list } = listOf(page(['a', 'b']));
  await list.loadMore();
  const before = list.items;
  const stranger = { userId: 'x', nick: 'X', avatarUrl: '' };
  expect(list.rename([stranger, { userId: 'a', nick: 'Nick of a', avatarUrl: '' }])).toBe(false);
  expect(list.items).toBe(before);
  const b = { userId: 'b', nick: 'Bea', avatarUrl: 'https://a.example/b.png' };
  expect(list.rename([b])).toBe(true);
  expect(list.items[1]).toMatchObject(b);
  expect(list.items[0]).toBe(before[0]);
});

it('asks once at a time', async () => {
  const { list, asked } = listOf(page(['a'], '1'), page(['b']));
  await Promise.all([list.loadMore(), list.loadMore()]);
  expect(asked).toHaveLength(1);
});

it('names nobody twice, and ends when a page brings nobody new', async () => {
  const { list, ids } = listOf(page(['a', 'b'], '2'), page(['b'], '3'));
  await list.loadMore();
  await list.loadMore();
  expect([ids(), list.isComplete]).toEqual([['a', 'b'], true]);
});

it('fails only while it has nobody, and can be asked again', async () => {
  const { list, ids } = listOf(failed(chatError('network')), page(['a'], '1'));
  expect(await list.loadMore()).toBe(false);
  expect(list.state).toBe('failed');
  await list.loadMore();
  expect([list.state, ids()]).toEqual(['ready', ['a']]);
  await list.loadMore();
  expect(list.state).toBe('ready');
});

it('goes on waiting while nobody is signed in', async () => {
  const { list } = listOf(failed(chatError('not-ready')), page(['a']));
  expect(await list.loadMore()).toBe(false);
  expect(list.state).toBe('loading');
  await list.loadMore();
  expect(list.state).toBe('ready');
});

it('ends at ten thousand', async () => {
  const ids = Array.from({ length: 10_050 }, (_, index) => `u${index}`);
  const { list } = listOf(page(ids, '10050'));
  await list.loadMore();
  expect([list.items.length, list.isComplete]).toEqual([10_000, true]);
});

it('takes somebody as they are now, and somebody new once all are here', async () => {
  const mo = buildMember({ userId: 'mo' });
  const list = new MemberList(() => Promise.resolve(ok({ members: [mo] })));
  list.put(buildMember({ userId: 'early' }));
  await list.loadMore();
  list.put({ ...mo, role: 'admin' });
  list.put(buildMember({ userId: 'ann' }));
  list.put(buildMember({ userId: 'ann' }));
  expect(list.items.map(({ userId, role }) => `${userId} ${role}`)).toEqual([
    'mo admin',
    'ann member',
  ]);
});
