import { amount, fieldsOf, list, text } from './fields';
import { notifyFromSdk } from './notify';
import type { Admission } from '../../../domain/group/group-change';
import type { Group, GroupDetails, GroupRole, GroupType } from '../../../domain/group/group';

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

/** `TYPES.JOIN_OPTIONS_*` and the run-time `INVITE_OPTIONS_*`. */
const ADMISSIONS: ReadonlyMap<unknown, Admission> = new Map([
  ['FreeAccess', 'free'],
  ['NeedPermission', 'approval'],
  ['DisableApply', 'closed'],
  ['DisableInvite', 'closed'],
]);

/** Who may come in, as the SDK says it; undefined for what is not known. */
export function admissionFromSdk(value: unknown): Admission | undefined {
  return ADMISSIONS.get(value);
}

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
  const selfInfo = fieldsOf(fields['selfInfo']);
  return {
    groupId,
    type: groupTypeFromSdk(fields['type']),
    name: text(fields['name']),
    avatarUrl: text(fields['avatar']),
    memberCount: amount(fields['memberCount']),
    myRole: roleFromSdk(selfInfo['role']),
    // The SDK hands on the service's own word for live rooms.
    isMutedForAll: fields['muteAllMembers'] === true || fields['muteAllMembers'] === 'On',
    // A number where the SDK hands on what it found.
    ...((fields['isSupportTopic'] === true || fields['isSupportTopic'] === 1) && {
      hasTopics: true as const,
      notify: notifyFromSdk(selfInfo['messageRemindType']),
    }),
  };
}

/** One SDK group with all that it tells; undefined without a group ID. What is not said of coming in counts as closed. */
export function groupDetailsFromSdk(value: unknown): GroupDetails | undefined {
  const group = groupFromSdk(value);
  if (group === undefined) return undefined;
  const fields = fieldsOf(value);
  return {
    ...group,
    ownerId: text(fields['ownerID']),
    introduction: text(fields['introduction']),
    notice: text(fields['notification']),
    changedAtMs: amount(fields['lastInfoTime']) * 1000,
    joinOption: admissionFromSdk(fields['joinOption']) ?? 'closed',
    inviteOption: admissionFromSdk(fields['inviteOption']) ?? 'closed',
    myNameCard: text(fieldsOf(fields['selfInfo'])['nameCard']),
  };
}

/**
 * The readable groups of an SDK list, in its order; without the live room that I am in, which is no group to keep, and without
 * communities that have topics. One that I have just joined may be there with nothing but its ID, until the SDK has asked again 3 s later:
 * whether it has a chat of its own is not known before.
 */
export function groupsFromSdk(value: unknown): readonly Group[] {
  const told = list(value, Infinity).filter((item) => {
    const { type, name } = fieldsOf(item);
    return text(type) !== '' || text(name) !== '';
  });
  return allFromSdk(told).filter(({ type, hasTopics }) => type !== 'live' && !hasTopics);
}

/** The communities with topics of an SDK list. */
export function communitiesFromSdk(value: unknown): readonly Group[] {
  return allFromSdk(value).filter(({ hasTopics }) => hasTopics);
}

function allFromSdk(value: unknown): readonly Group[] {
  return list(value, Infinity).flatMap((item) => groupFromSdk(item) ?? []);
}
