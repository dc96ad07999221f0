import { isFollowed, relationAfter } from '../../../miniprogram/domain/person/follow';
import type { FollowRelation } from '../../../miniprogram/domain/person/follow';

it.each([
  ['none', 'following', 'none'],
  ['follower', 'mutual', 'follower'],
  ['following', 'following', 'none'],
  ['mutual', 'mutual', 'follower'],
] as const)('goes from %s', (before, followed, left) => {
  expect([relationAfter(before, true), relationAfter(before, false)]).toEqual([followed, left]);
});

it('knows whom I follow', () => {
  const all: readonly FollowRelation[] = ['none', 'follower', 'following', 'mutual'];
  expect(all.filter(isFollowed)).toEqual(['following', 'mutual']);
});
