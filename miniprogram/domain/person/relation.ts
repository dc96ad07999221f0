/**
 * Who has whom in their list of friends.
 * - `mutual`: both have each other
 * - `mine`: I have them, they no longer (or not yet) have me
 * - `theirs`: they have me, I do not have them
 */
export type Relation = 'none' | 'mine' | 'theirs' | 'mutual';

/** How a friend is deleted: from my list only, or each from the list of the other. */
export type FriendRemoval = 'mine-only' | 'both';
