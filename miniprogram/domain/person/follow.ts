/** People whom I follow, who follow me, or both. */
export const FOLLOW_LISTS = ['following', 'followers', 'mutual'] as const;

export type FollowList = (typeof FOLLOW_LISTS)[number];

/** What is between somebody and me: they follow me, I follow them, both, or neither. */
export type FollowRelation = 'none' | 'follower' | 'following' | 'mutual';

/** How many follow somebody, whom they follow, and where both do. */
export interface FollowCounts {
  readonly following: number;
  readonly followers: number;
  readonly mutual: number;
}

/** What is between us once I follow, or no longer. */
export function relationAfter(before: FollowRelation, isFollowing: boolean): FollowRelation {
  const followsMe = before === 'follower' || before === 'mutual';
  if (isFollowing) return followsMe ? 'mutual' : 'following';
  return followsMe ? 'follower' : 'none';
}

export function isFollowed(relation: FollowRelation): boolean {
  return relation === 'following' || relation === 'mutual';
}
