import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Service } from '../gateway/handler';
import { MAX_MEMBERS } from '../limits';
import type { Group, Member, MemberRole } from '../state/group';
import { topicMember } from '../topics/topic';
import { deliverNotice, deliverTip } from './deliver';
import { memberNames } from './wire';

/** `OpType` of tips. */
export const Tip = {
  joined: 1,
  quit: 2,
  kicked: 3,
  adminSet: 4,
  adminUnset: 5,
  profile: 6,
  member: 7,
  topic: 8,
} as const;

/** `ReportType` of notices. */
export const Notice = {
  applied: 1,
  accepted: 2,
  refused: 3,
  kicked: 4,
  dismissed: 5,
  invited: 7,
  adminSet: 9,
  adminUnset: 10,
  inviteWaiting: 12,
  inviteAccepted: 13,
  inviteRefused: 14,
  topicCreated: 17,
  topicDeleted: 18,
  notifySynced: 20,
} as const;

/** Makes `userId` a member who has read everything so far. @throws Refusal when the group is full. */
export function addMember(
  group: Group,
  userId: string,
  role: MemberRole,
  { state }: Service,
): void {
  if (group.members.size >= (MAX_MEMBERS[group.type] ?? Infinity)) {
    throw new Refusal(ErrorCode.groupFull, 'the group is full');
  }
  const member: Member = {
    role,
    joinedAtS: state.nowS(),
    readSeq: group.nextSeq - 1,
    receiveOption: 0,
    nameCard: '',
    mutedUntilS: 0,
    lastSentAtS: 0,
    fields: new Map(),
  };
  group.members.set(userId, member);
  for (const topic of group.topics.values()) topic.members.set(userId, topicMember(member, topic));
  if (group.isListed) state.user(userId).touchConversation('group', group.id, state.nowS());
}

/** Takes somebody out of a group, and out of its topics. */
export function removeMember(group: Group, userId: string): void {
  group.members.delete(userId);
  for (const topic of group.topics.values()) topic.members.delete(userId);
}

/**
 * Tells everyone that `userIds` joined, brought in or let in by `operator`.
 * @param isApplied they asked for it themselves
 */
export function announceJoined(
  group: Group,
  userIds: readonly string[],
  operator: string,
  service: Service,
  isApplied = userIds.includes(operator),
): void {
  if (userIds.length === 0) return;
  const GroupJoinType = isApplied ? 1 : 0;
  const tip = { OpType: Tip.joined, GroupJoinType, ...tipPeople(operator, userIds, service) };
  deliverTip(group, tip, service);
}

/** Tells each of `userIds` that `operator` brought them in. */
export function noticeInvited(
  group: Group,
  userIds: readonly string[],
  operator: string,
  service: Service,
): void {
  const body = {
    ReportType: Notice.invited,
    Operator_Account: operator,
    GroupName: group.settings.name,
  };
  for (const userId of userIds) deliverNotice(userId, group, body, operator, service);
}

/** The people of a tip: who did it, to whom. */
export function tipPeople(
  operator: string,
  userIds: readonly string[],
  service: Service,
): Readonly<Record<string, unknown>> {
  return {
    Operator_Account: operator,
    List_Account: userIds,
    MsgMemberExtraInfo: memberNames(userIds, service.state),
    MsgOperatorMemberExtraInfo: memberNames([operator], service.state)[0],
  };
}
