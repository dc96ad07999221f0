/** The service's group types; `unknown` is whatever a later service adds and is treated as read-only. */
export type GroupType = 'work' | 'public' | 'meeting' | 'live' | 'community' | 'unknown';

/** A member's role; `outsider` when I am not in the group. */
export type GroupRole = 'owner' | 'admin' | 'member' | 'outsider';

/** A group I am in (or look at). */
export interface Group {
  readonly groupId: string;
  readonly type: GroupType;
  readonly name: string;
  readonly avatarUrl: string;
  /** 0 when the service did not say. */
  readonly memberCount: number;
  readonly myRole: GroupRole;
  readonly isMutedForAll: boolean;
}
