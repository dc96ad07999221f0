import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { fieldsWire, keepFields } from '../group-data/fields';
import type { ChatState } from '../state/chat-state';
import type { Group, GroupSettings } from '../state/group';
import type { User } from '../state/user';
import { ONLINE_COUNT_LIFE_S } from '../limits';
import { deliverTip, onlineCount } from './deliver';
import { Tip, tipPeople } from './membership';
import {
  inviteOptionOf,
  joinOptionOf,
  requireAdmin,
  requireGroup,
  requireMember,
  requireOwner,
  requireShortField,
} from './rules';
import { requireTopics } from '../topics/topic';
import { groupProfileWire, memberWire } from './wire';

const LIST_PAGE_SIZE = 200;

/** A group's profile: lists, details, search, change of settings and of owner. */
export const groupProfileCommands: CommandTable = {
  'group_open_http_svc.get_joined_group_list': ({ body, user }, { state }) =>
    listPage(
      joinedBy(user, state).filter(({ type }) => type !== 'Community'),
      body,
      user,
    ),
  /** Communities are asked about apart: those with a chat of their own, or those with topics. */
  'million_group_open_http_svc.get_joined_group_list': ({ body, user }, service) => {
    const wantsTopics = body.numberOr('SupportTopic', 0) === 1;
    if (wantsTopics) requireTopics(service);
    const isWanted = ({ type, hasTopics }: Group): boolean =>
      type === 'Community' && hasTopics === wantsTopics;
    return listPage(joinedBy(user, service.state).filter(isWanted), body, user);
  },
  'group_open_http_svc.get_group_self_member_info': ({ body, user }, service) =>
    success({
      GroupInfo: body.texts('GroupIdList').map((groupId) => {
        const group = service.state.groups.get(groupId);
        if (group === undefined || group.isDismissed) return missing(groupId);
        const member = group.members.get(user.id);
        if (member === undefined && !group.isLive) {
          const info = { ErrorCode: ErrorCode.groupNotAllowed, ErrorInfo: 'not a member' };
          return { GroupId: groupId, ...info };
        }
        const self = member === undefined ? [] : [memberWire(user.id, member)];
        return { ...groupProfileWire(group, user.id), ErrorCode: 0, MemberList: self };
      }),
    }),
  'group_open_http_svc.get_group_public_info': ({ body }, service) =>
    success({
      GroupInfo: body.texts('GroupIdList').map((groupId) => {
        const group = service.state.groups.get(groupId);
        // Work groups cannot be found from outside.
        if (group === undefined || group.isDismissed || group.type === 'Private') {
          return missing(groupId);
        }
        return { ...groupProfileWire(group, ''), ErrorCode: 0 };
      }),
    }),
  'group_open_http_svc.modify_group_base_info': ({ body, user }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    // In Work groups every member may change the profile, but only the owner could mute, and no one may.
    if (group.type === 'Private') requireMember(group, user.id);
    else requireAdmin(group, user.id);
    const changes = applySettings(group, body);
    group.infoSeq += 1;
    group.changedAtS = service.state.nowS();
    const people = tipPeople(user.id, [], service);
    deliverTip(group, { OpType: Tip.profile, ...people, MsgGroupNewInfo: changes }, service);
    return success();
  },
  'group_open_http_svc.change_group_owner': ({ body, user }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    requireOwner(group, user.id);
    const next = body.text('NewOwner_Account');
    const successor = requireMember(group, next);
    requireMember(group, user.id).role = 'Member';
    successor.role = 'Owner';
    group.owner = next;
    const changes = { Owner_Account: next };
    const people = tipPeople(user.id, [next], service);
    deliverTip(group, { OpType: Tip.profile, ...people, MsgGroupNewInfo: changes }, service);
    return success();
  },
  'group_open_http_svc.get_online_member_num': ({ body }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    return success({
      OnlineMemberNum: onlineCount(group, service),
      ExpireTime: ONLINE_COUNT_LIFE_S,
    });
  },
};

function joinedBy(user: User, state: ChatState): readonly Group[] {
  return [...state.groups.values()].filter(
    (group) => !group.isDismissed && !group.isLive && group.members.has(user.id),
  );
}

function listPage(groups: readonly Group[], body: Fields, user: User): WireObject {
  const offset = Math.max(body.numberOr('Offset', 0), 0);
  const page = groups.slice(offset, offset + body.numberOr('Limit', LIST_PAGE_SIZE));
  return success({
    TotalCount: groups.length,
    GroupIdList: page.map((group) => groupProfileWire(group, user.id)),
  });
}

function missing(groupId: string): WireObject {
  return { GroupId: groupId, ErrorCode: ErrorCode.groupMissing, ErrorInfo: 'no such group' };
}

const TEXT_SETTINGS: readonly (readonly [string, keyof GroupSettings & TextSetting, string])[] = [
  ['Name', 'name', 'GroupName'],
  ['Introduction', 'introduction', 'GroupIntroduction'],
  ['Notification', 'notification', 'GroupNotification'],
  ['FaceUrl', 'faceUrl', 'GroupFaceUrl'],
];

type TextSetting = 'name' | 'introduction' | 'notification' | 'faceUrl';

/** Changes what the request names and returns it as tips carry it. */
function applySettings(group: Group, body: Fields): WireObject {
  const { settings } = group;
  const changes: Record<string, unknown> = {};
  for (const [field, setting, tipField] of TEXT_SETTINGS) {
    const value = body.textOr(field, undefined);
    if (value === undefined) continue;
    requireShortField(field, value);
    settings[setting] = value;
    changes[tipField] = value;
  }
  if (body.has('ApplyJoinOption')) {
    settings.joinOption = joinOptionOf(body.textOr('ApplyJoinOption', ''), settings.joinOption);
    changes['GroupApplyJoinOption'] = settings.joinOption;
  }
  if (body.has('InviteJoinOption')) {
    settings.inviteOption = inviteOptionOf(
      body.textOr('InviteJoinOption', ''),
      settings.inviteOption,
    );
    changes['GroupInviteJoinOption'] = settings.inviteOption;
  }
  if (body.has('AppDefinedData')) {
    keepFields(group.fields, body.items('AppDefinedData'));
    changes['MsgAppDefinedData'] = fieldsWire(group.fields);
  }
  const muteAll = body.textOr('ShutUpAllMember', body.textOr('MuteAllMember', ''));
  if (muteAll !== '') {
    if (group.type === 'Private') {
      throw new Refusal(ErrorCode.groupBadRequest, 'Work groups know no mutes');
    }
    settings.isMutedForAll = muteAll === 'On';
    changes['ShutupAll'] = settings.isMutedForAll ? 1 : 0;
  }
  return changes;
}
