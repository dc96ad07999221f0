import {
  CommonGroupsSearch,
  MOST_AT_ONCE,
} from '../../../../miniprogram/packages/people/view-models/common-groups-search';
import { buildMember } from '../../../support/fakes/fake-members';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

const ids = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `g${index}`);

async function setUp() {
  const app = await buildSignedInApp();
  const { members } = app.chat;
  const search = new CommonGroupsSearch(app.services, 'mo');
  const join = (groupId: string): void => {
    app.chat.account.members.set(groupId, [buildMember({ userId: 'mo' })]);
  };
  return { ...app, search, join, asked: () => members.calls.of('some').map(([id]) => id) };
}

it('finds the groups that somebody is in, a few questions at a time', async () => {
  const { search, join, asked } = await setUp();
  ['g1', 'g7'].forEach(join);
  search.add(ids(10));
  expect(asked()).toEqual([]);
  search.run();
  expect(asked()).toEqual(ids(MOST_AT_ONCE));
  await settle();
  expect([...search.found]).toEqual(['g1', 'g7']);
  expect([search.askedCount, search.totalCount, asked()]).toEqual([10, 10, ids(10)]);
});

it('stops when it is left, and goes on where it was', async () => {
  const { search, asked } = await setUp();
  search.add(ids(10));
  search.run();
  search.stop();
  await settle();
  expect(asked()).toHaveLength(MOST_AT_ONCE);
  search.run();
  await settle();
  expect(search.askedCount).toBe(10);
});

it('asks nothing again that was answered a moment ago', async () => {
  const { search, services, join, asked } = await setUp();
  join('g1');
  search.add(ids(4));
  search.run();
  await settle();
  const again = new CommonGroupsSearch(services, 'mo');
  again.add(ids(4));
  again.run();
  expect([[...again.found], again.askedCount, asked().length]).toEqual([['g1'], 4, 4]);
});

it('tells of which groups the service did not say, and asks again when it is wanted', async () => {
  const { search, chat, join } = await setUp();
  join('g0');
  chat.members.calls.failNext('some', chatError('timeout'));
  search.add(ids(2));
  search.run();
  await settle();
  expect([[...search.unanswered], search.askedCount]).toEqual([['g0'], 2]);
  search.retry();
  expect(search.askedCount).toBe(1);
  await settle();
  expect([[...search.found], search.unanswered.size, search.totalCount]).toEqual([['g0'], 0, 2]);
});

it('waits where it asked too often', async () => {
  const { search, chat, platform, asked } = await setUp();
  chat.members.calls.failNext('some', chatError('too-often'));
  search.add(ids(5));
  search.run();
  await settle();
  expect(search.askedCount).toBeLessThan(5);
  const before = asked().length;
  await platform.clock.advance(4_999);
  expect(asked()).toHaveLength(before);
  await platform.clock.advance(1);
  expect([search.askedCount, search.unanswered.size]).toEqual([5, 0]);
});

it('asks nothing after its rest when it was left meanwhile', async () => {
  const { search, chat, platform, asked } = await setUp();
  for (let count = 0; count < MOST_AT_ONCE; count += 1)
    chat.members.calls.failNext('some', chatError('too-often'));
  search.add(ids(5));
  search.run();
  await settle();
  search.stop();
  await platform.clock.advance(10_000);
  expect(asked()).toHaveLength(MOST_AT_ONCE);
});
