import { followButton, followCounts, unfollowQuestion } from '../../miniprogram/i18n/follow-words';

it('names what is between us', () => {
  const relations = ['none', 'follower', 'following', 'mutual'] as const;
  expect(relations.map((relation) => followButton(relation, 'zh-CN'))).toEqual([
    '关注',
    '回关',
    '已关注',
    '互相关注',
  ]);
  expect(new Set(relations.map((relation) => followButton(relation, 'en'))).size).toBe(4);
});

it('counts both directions', () => {
  const counts = { following: 12, followers: 1, mutual: 1 };
  expect(followCounts(counts, 'zh-CN')).toBe('关注\u00a012\u00a0· 粉丝\u00a01');
  expect(followCounts(counts, 'en')).toBe('12\u00a0following\u00a0· 1\u00a0follower');
  expect(followCounts({ ...counts, followers: 2 }, 'en')).toBe(
    '12\u00a0following\u00a0· 2\u00a0followers',
  );
});

it('asks about somebody by name', () => {
  expect(unfollowQuestion('Mo', 'zh-CN').title).toBe('不再关注“Mo”？');
  expect(unfollowQuestion('Mo', 'en').confirm).toBe('Unfollow');
});
