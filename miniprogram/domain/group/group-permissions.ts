import type { Admission } from './group-change';
import type { GroupRole, GroupType } from './group';

/**
 * What can be done in a group or with it:
 * - `speak`: write messages; `join`: come in by oneself; `invite`: bring others in
 * - `edit-profile`: name, picture, introduction and notice; `edit-join`, `edit-invite`: who may come in by applying, by invitation
 * - `decide-requests`: let people in or not; `mute-all`: close the group to ordinary members
 * - `set-own-card`: what I am called here; `run-topics`: make, change, close and delete the topics of a community
 * - `transfer`: hand the group over; `quit`: leave it; `dismiss`: end it for everybody
 */
export const GROUP_ACTIONS = [
  'speak',
  'join',
  'invite',
  'edit-profile',
  'edit-join',
  'edit-invite',
  'decide-requests',
  'mute-all',
  'set-own-card',
  'run-topics',
  'transfer',
  'quit',
  'dismiss',
] as const;

export type GroupAction = (typeof GROUP_ACTIONS)[number];

/** What can be done to one other member; `ban`: send out of a live room and keep out for a while. */
export const MEMBER_ACTIONS = ['set-admin', 'mute', 'set-card', 'remove', 'ban'] as const;

export type MemberAction = (typeof MEMBER_ACTIONS)[number];

/** Why something cannot be done. */
export const DENIALS = [
  'not-member',
  'already-member',
  'owner-only',
  'admins-only',
  'muted-all',
  /** The group takes no applications, or no invitations. */
  'closed',
  'owner-stays',
  'higher-role',
  'myself',
  'not-in-work',
  'not-in-meeting',
  'not-in-live',
  'only-in-live',
  /** The community has topics, and no chat of its own. */
  'only-in-topics',
  'no-topics',
  'unknown-type',
] as const;

export type Denial = (typeof DENIALS)[number];

/** Everything about a group that decides what I may do. */
export interface GroupCase {
  readonly type: GroupType;
  readonly myRole: GroupRole;
  readonly joinOption: Admission;
  readonly inviteOption: Admission;
  readonly isMutedForAll: boolean;
  readonly hasTopics?: true;
}

type Rule = (group: GroupCase) => Denial | undefined;

/** The types a rule is about, and the reason where it is not. */
const NOT_IN: Readonly<Partial<Record<GroupType, Denial>>> = {
  work: 'not-in-work',
  meeting: 'not-in-meeting',
  live: 'not-in-live',
};

/**
 * The rule of each action; undefined allows it. Sources: the service's table of group types (product documentation 269/1502) and the
 * SDK's own refusals (2620, 2661, 2681 to 2687).
 */
const RULES: Readonly<Record<GroupAction, Rule>> = {
  speak: (group) =>
    forMembers(group) ??
    (group.hasTopics ? 'only-in-topics' : undefined) ??
    (group.isMutedForAll && group.myRole === 'member' && group.type !== 'work'
      ? 'muted-all'
      : undefined),
  join: ({ type, myRole, joinOption }) => {
    if (myRole !== 'outsider') return 'already-member';
    if (type === 'work') return 'not-in-work';
    return isAsked(type) && joinOption === 'closed' ? 'closed' : undefined;
  },
  invite: (group) =>
    forMembers(group) ??
    without(group, 'live') ??
    (group.inviteOption === 'closed' ? 'closed' : undefined),
  // Everybody looks after a Work group.
  'edit-profile': (group) => (group.type === 'work' ? forMembers(group) : forAdmins(group)),
  // Meetings and live rooms are always open, Work groups never.
  'edit-join': (group) => without(group, 'work', 'meeting', 'live') ?? forAdmins(group),
  'edit-invite': (group) => without(group, 'live') ?? forAdmins(group),
  'decide-requests': (group) => without(group, 'live') ?? forAdmins(group),
  'mute-all': (group) => without(group, 'work') ?? forAdmins(group),
  'set-own-card': (group) => without(group, 'live') ?? forMembers(group),
  // The SDK's documentation leaves topics to the owner and admins (2115: nobody writes beside them).
  'run-topics': (group) => (group.hasTopics ? forAdmins(group) : 'no-topics'),
  transfer: (group) => without(group, 'live') ?? forOwner(group),
  quit: (group) =>
    forMembers(group) ??
    (group.myRole === 'owner' && group.type !== 'work' ? 'owner-stays' : undefined),
  dismiss: (group) => without(group, 'work') ?? forOwner(group),
};

const MEMBER_RULES: Readonly<Record<MemberAction, Rule>> = {
  'set-admin': (group) => without(group, 'work', 'live') ?? forOwner(group),
  mute: (group) => without(group, 'work') ?? forAdmins(group),
  'set-card': (group) => without(group, 'live') ?? forAdmins(group),
  remove: (group) => without(group, 'live') ?? forAdmins(group),
  ban: (group) => (group.type === 'live' ? forAdmins(group) : 'only-in-live'),
};

/** Why I may not do this; undefined when I may. In a group of a type that is not known I only read. */
export function groupDenial(action: GroupAction, group: GroupCase): Denial | undefined {
  if (group.type === 'unknown') return 'unknown-type';
  return RULES[action](group);
}

/** Why I may not do this to another member; undefined when I may. The owner stands above admins, they above members. */
export function memberDenial(
  action: MemberAction,
  group: GroupCase,
  other: { readonly role: GroupRole; readonly isMe: boolean },
): Denial | undefined {
  if (group.type === 'unknown') return 'unknown-type';
  if (other.isMe) return 'myself';
  return (
    MEMBER_RULES[action](group) ?? (isBelow(other.role, group.myRole) ? undefined : 'higher-role')
  );
}

/** Whether somebody can be made an admin, muted and so on at all: what has its place in the group's own pages. */
export function canRun(action: MemberAction, group: GroupCase): boolean {
  return group.type !== 'unknown' && MEMBER_RULES[action](group) === undefined;
}

const RANKS: Readonly<Record<GroupRole, number>> = { owner: 3, admin: 2, member: 1, outsider: 0 };

function isBelow(role: GroupRole, mine: GroupRole): boolean {
  return RANKS[role] < RANKS[mine];
}

/** Types whose join option is asked; the others are always open or always closed. */
function isAsked(type: GroupType): boolean {
  return type === 'public' || type === 'community';
}

function without({ type }: GroupCase, ...types: readonly GroupType[]): Denial | undefined {
  return types.includes(type) ? NOT_IN[type] : undefined;
}

function forMembers({ myRole }: GroupCase): Denial | undefined {
  return myRole === 'outsider' ? 'not-member' : undefined;
}

function forAdmins(group: GroupCase): Denial | undefined {
  if (group.myRole === 'owner' || group.myRole === 'admin') return undefined;
  return forMembers(group) ?? 'admins-only';
}

function forOwner(group: GroupCase): Denial | undefined {
  if (group.myRole === 'owner') return undefined;
  return forMembers(group) ?? 'owner-only';
}
