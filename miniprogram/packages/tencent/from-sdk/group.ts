import { amount, fieldsOf, list, text } from './fields';
import type { Group, GroupRole, GroupType } from '../../../domain/group';

const TYPES: ReadonlyMap<unknown, GroupType> = new Map([
  ['Private', 'work'],
  ['Public', 'public'],
  ['ChatRoom', 'meeting'],
  ['AVChatRoom', 'live'],
  ['Community', 'community'],
]);

const ROLES: ReadonlyMap<unknown, GroupRole> = new Map([
  ['Owner', 'owner'],
  ['Admin', 'admin'],
  ['Member', 'member'],
  ['Custom', 'member'],
]);

/** The SDK's `TYPES.GRP_*`; `unknown` for those of a later service. */
export function groupTypeFromSdk(value: unknown): GroupType {
  return TYPES.get(value) ?? 'unknown';
}

/** The SDK's `TYPES.GRP_MBR_ROLE_*`; an outsider's where it says nothing known. */
export function roleFromSdk(value: unknown): GroupRole {
  return ROLES.get(value) ?? 'outsider';
}

/** One SDK group; undefined without a group ID. */
export function groupFromSdk(value: unknown): Group | undefined {
  const fields = fieldsOf(value);
  const groupId = text(fields['groupID']);
  if (groupId === '') return undefined;
  return {
    groupId,
    type: groupTypeFromSdk(fields['type']),
    name: text(fields['name']),
    avatarUrl: text(fields['avatar']),
    memberCount: amount(fields['memberCount']),
    myRole: roleFromSdk(fieldsOf(fields['selfInfo'])['role']),
    isMutedForAll: fields['muteAllMembers'] === true,
  };
}

/** The readable groups of an SDK list, in its order. */
export function groupsFromSdk(value: unknown): readonly Group[] {
  return list(value, Infinity).flatMap((item) => groupFromSdk(item) ?? []);
}
