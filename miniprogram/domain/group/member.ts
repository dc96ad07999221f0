import { displayName } from '../person/person';
import type { Group, GroupRole, GroupType } from './group';
import type { Person } from '../person/person';

/** Somebody in a group. */
export interface Member extends Person {
  /** What they call themselves in this group; empty when they did not say. */
  readonly nameCard: string;
  readonly role: GroupRole;
  /** By the service's clock; 0 when they were never muted. */
  readonly mutedUntilMs: number;
  /** The app was open somewhere when the list came; absent where they were away, or the service does not tell (it costs extra). */
  readonly isOnline?: true;
}

/** Somebody's role among those who are in. */
export type MemberRole = Exclude<GroupRole, 'outsider'>;

/** Whom a list of members holds: everybody; the owner and the admins; ordinary members. */
export const MEMBER_FILTERS = ['all', 'admins', 'members'] as const;

export type MemberFilter = (typeof MEMBER_FILTERS)[number];

const FILTERED_ROLES: Readonly<Record<MemberFilter, readonly GroupRole[]>> = {
  all: ['owner', 'admin', 'member', 'outsider'],
  admins: ['owner', 'admin'],
  members: ['member'],
};

/** Whether somebody of a role belongs into a list. */
export function isInFilter(role: GroupRole, filter: MemberFilter): boolean {
  return FILTERED_ROLES[filter].includes(role);
}

/** Whether a group's members differ in what they may do, so that there is something to choose among them. */
export function hasRoles(type: GroupType): boolean {
  return type === 'public' || type === 'meeting' || type === 'community';
}

/** Group types whose members can be called all at once: the service refuses it in communities; live rooms have no unread. */
const CALLABLE_TYPES: readonly GroupType[] = ['work', 'public', 'meeting'];

/** Whether I may call everybody: WeChat's rule, owner and administrators. */
export function canMentionEveryone({ type, myRole }: Pick<Group, 'type' | 'myRole'>): boolean {
  return CALLABLE_TYPES.includes(type) && (myRole === 'owner' || myRole === 'admin');
}

/** What everybody in the group calls a member: never my own remark, which is nobody else's business. */
export function publicName({ nameCard, nick, userId }: Member): string {
  return displayName({ nameCard, nick, id: userId });
}
