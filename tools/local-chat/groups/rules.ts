import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { ChatState } from '../state/chat-state';
import type { Group, GroupType, InviteOption, JoinOption, Member } from '../state/group';

/** The group with this ID. @throws Refusal when there is none or it was dismissed. */
export function requireGroup(state: ChatState, groupId: string): Group {
  const group = state.groups.get(groupId);
  if (group === undefined || group.isDismissed) {
    throw new Refusal(ErrorCode.groupMissing, 'no such group');
  }
  return group;
}

/** The group that a request is about, or the topic in it. @throws Refusal when there is none or it was dismissed. */
export function requireRoom(state: ChatState, body: Fields): Group {
  const group = requireGroup(state, body.text('GroupId'));
  const topicId = body.textOr('TopicId', '');
  if (topicId === '') return group;
  const topic = group.topics.get(topicId);
  if (topic === undefined) throw new Refusal(ErrorCode.groupMissing, 'no such topic');
  return topic;
}

/** The membership of `userId`. @throws Refusal for anyone else. */
export function requireMember(group: Group, userId: string): Member {
  const member = group.members.get(userId);
  if (member === undefined) throw notAllowed('not a member');
  return member;
}

/** @throws Refusal unless `userId` owns or administers the group. */
export function requireAdmin(group: Group, userId: string): Member {
  const member = requireMember(group, userId);
  if (member.role === 'Member') throw notAllowed('owner and admins only');
  return member;
}

/** @throws Refusal unless `userId` owns the group. */
export function requireOwner(group: Group, userId: string): void {
  if (group.owner !== userId) throw notAllowed('owner only');
}

/** @throws Refusal unless `userId` stands above `other`: the owner over all, admins over ordinary members. */
export function requireAbove(group: Group, userId: string, other: string): void {
  const { role } = requireAdmin(group, userId);
  const otherRole = requireMember(group, other).role;
  if (otherRole === 'Owner' || (role === 'Admin' && otherRole === 'Admin')) {
    throw notAllowed('this member stands as high');
  }
}

export function notAllowed(info: string): Refusal {
  return new Refusal(ErrorCode.groupNotAllowed, info);
}

const TYPES: readonly GroupType[] = ['Private', 'Public', 'ChatRoom', 'AVChatRoom', 'Community'];

export function groupTypeOf(name: string): GroupType {
  const type = TYPES.find((known) => known === name);
  if (type === undefined) throw new Refusal(ErrorCode.groupBadRequest, `no group type ${name}`);
  return type;
}

/** How one joins a group of this type when its creator says nothing. */
export function defaultJoinOption(type: GroupType): JoinOption {
  if (type === 'Private') return 'DisableApply';
  return type === 'Public' ? 'NeedPermission' : 'FreeAccess';
}

/** Who may bring others in when the creator says nothing: everyone in Work groups and communities, nobody elsewhere. */
export function defaultInviteOption(type: GroupType): InviteOption {
  return type === 'Private' || type === 'Community' ? 'FreeAccess' : 'DisableInvite';
}

export function joinOptionOf(name: string, fallback: JoinOption): JoinOption {
  return name === 'FreeAccess' || name === 'NeedPermission' || name === 'DisableApply'
    ? name
    : fallback;
}

export function inviteOptionOf(name: string, fallback: InviteOption): InviteOption {
  return name === 'FreeAccess' || name === 'NeedPermission' || name === 'DisableInvite'
    ? name
    : fallback;
}

/** @throws Refusal when a field is longer than the SDK's type declarations allow, in bytes. */
export function requireShortField(name: string, value: string): void {
  const limit = FIELD_BYTES[name];
  if (limit !== undefined && Buffer.byteLength(value) > limit) {
    throw new Refusal(ErrorCode.groupBadRequest, `${name} is longer than ${limit} bytes`);
  }
}

const FIELD_BYTES: Readonly<Record<string, number>> = {
  Name: 100,
  TopicName: 100,
  Introduction: 400,
  Notification: 400,
  FaceUrl: 500,
};
