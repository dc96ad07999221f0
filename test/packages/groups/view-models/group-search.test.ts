import { GroupSearch } from '../../../../miniprogram/packages/groups/view-models/group-search';
import type { FoundGroupsPage } from '../../../../miniprogram/chat/search-client';
import type { GroupDetails } from '../../../../miniprogram/domain/group/group';

function group(groupId: string): GroupDetails {
  const profile = { name: groupId, avatarUrl: '', introduction: '', notice: '', myNameCard: '' };
  const rules = { joinOption: 'free', inviteOption: 'closed', isMutedForAll: false } as const;
  const me = { myRole: 'outsider', ownerId: '', changedAtMs: 0, memberCount: 1 } as const;
  return { groupId, type: 'public', ...profile, ...rules, ...me };
}

type Answer = FoundGroupsPage | 'refused' | 'failed';

function setUp(answers: readonly Answer[], isOpen = true) {
  const asked: unknown[] = [];
  const groups = (words: string, cursor?: string): Promise<Answer> => {
    asked.push([words, cursor]);
    return Promise.resolve(answers[asked.length - 1] ?? 'failed');
  };
  return { asked, search: new GroupSearch('books', { isOpen, groups }) };
}

it('goes on where the page before ended, each group once', async () => {
  const { asked, search } = setUp([
    { groups: [group('a'), group('b')], cursor: '2' },
    { groups: [group('b'), group('c')] },
  ]);
  await search.goOn();
  expect(search).toMatchObject({ state: 'ready', hasMore: true });
  await search.goOn();
  await search.goOn();
  expect(asked).toEqual([
    ['books', undefined],
    ['books', '2'],
  ]);
  expect(search.groups.map(({ groupId }) => groupId)).toEqual(['a', 'b', 'c']);
  expect(search.get('c')?.name).toBe('c');
  expect(search.hasMore).toBe(false);
});

it('ends at a page of nothing new, whatever the service says', async () => {
  const { search } = setUp([
    { groups: [group('a')], cursor: '1' },
    { groups: [group('a')], cursor: '1' },
  ]);
  await search.goOn();
  await search.goOn();
  expect(search.hasMore).toBe(false);
});

it('holds no more than it may', async () => {
  const all = Array.from({ length: 500 }, (_, index) => group(`g${index}`));
  const { search } = setUp([{ groups: all, cursor: '500' }]);
  await search.goOn();
  expect(search.groups).toHaveLength(200);
  expect(search.hasMore).toBe(false);
});

it.each(['refused', 'failed'] as const)('says that it was %s', async (answer) => {
  const { search } = setUp([answer]);
  await search.goOn();
  expect(search.state).toBe(answer);
});

it('asks nothing where the search is not bought', async () => {
  const { asked, search } = setUp([], false);
  await search.goOn();
  expect(search.state).toBe('refused');
  expect(asked).toEqual([]);
});
