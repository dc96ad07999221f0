import type { Admission } from './group-change';
import type { Notify } from '../conversation/notify';

/** The service's group types; `unknown` is whatever a later service adds and is treated as read-only. */
export type GroupType = 'work' | 'public' | 'meeting' | 'live' | 'community' | 'unknown';

/** A member's role; `outsider` when I am not in the group. */
export type GroupRole = 'owner' | 'admin' | 'member' | 'outsider';

/** Why I am not in a group any more, where somebody told: I was removed, or nobody is in it. */
export type GroupEnd = 'removed' | 'dismissed';

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
  /** A community that has topics in place of a chat of its own. */
  readonly hasTopics?: true;
  /** Of a community that has topics: what all of them do at most. Other groups have a conversation that says it. */
  readonly notify?: Notify;
}

/** All that the service tells of a group to those who are in it, and of some groups to those who look for them. */
export interface GroupDetails extends Group {
  /** Empty where nobody owns it: an ownerless Work group. */
  readonly ownerId: string;
  readonly introduction: string;
  readonly notice: string;
  /** When any of this was changed last, by the service's clock; 0 when the service did not say. */
  readonly changedAtMs: number;
  readonly joinOption: Admission;
  readonly inviteOption: Admission;
  /** What I am called here; empty when I did not say. */
  readonly myNameCard: string;
}

/** What a group is made of. */
export interface NewGroup {
  readonly type: 'work' | 'public' | 'meeting' | 'community';
  readonly name: string;
  readonly userIds: readonly string[];
  /** Communities only: people talk in topics. */
  readonly hasTopics?: boolean;
  /** Left to the service's default for the type when absent. */
  readonly joinOption?: Admission;
  readonly inviteOption?: Admission;
  /** An ID of one's own, which {@link groupIdProblem} has nothing against; the service's choice when absent. */
  readonly groupId?: string;
  readonly introduction?: string;
  readonly notice?: string;
}

/** What is to change of a group's profile. */
export type GroupEdit = Partial<
  Pick<
    GroupDetails,
    | 'name'
    | 'avatarUrl'
    | 'introduction'
    | 'notice'
    | 'joinOption'
    | 'inviteOption'
    | 'isMutedForAll'
  >
>;

/**
 * Longest texts of a group, in bytes of UTF-8. Source: the SDK's type declarations (name 30, introduction 120, notice 150) and the
 * service's limits of a name card (50).
 */
export const GROUP_TEXT_BYTES = { name: 30, introduction: 120, notice: 150, nameCard: 50 } as const;

/** Texts of a group that are changed on a page of their own. */
export const GROUP_FIELDS = ['name', 'notice', 'introduction', 'card'] as const;

export type GroupField = (typeof GROUP_FIELDS)[number];
