import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Connection } from '../gateway/connection';
import type { Fields } from '../gateway/fields';
import type { CommandTable, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { keepFields } from '../group-data/fields';
import { MEMBER_PAGE_SIZE } from '../limits';
import type { Group, Member } from '../state/group';
import { deliverNotice, deliverTip, groupNotice } from './deliver';
import { Notice, Tip, tipPeople } from './membership';
import {
  notAllowed,
  requireAbove,
  requireGroup,
  requireMember,
  requireOwner,
  requireRoom,
} from './rules';
import { memberWire, receiveOptionOf } from './wire';

/** Member lists and what can be changed about one member: role, card, mute, one's own notifications. */
export const memberCommands: CommandTable = {
  'group_open_http_svc.get_group_member_info': ({ body, user }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    if (group.type === 'Private') requireMember(group, user.id);
    const roles = body.texts('MemberRoleFilter');
    const members = [...group.members].filter(
      ([, member]) => roles.length === 0 || roles.includes(member.role),
    );
    const offset = Math.max(body.numberOr('Offset', 0), 0);
    const limit = Math.min(Math.max(body.numberOr('Limit', MEMBER_PAGE_SIZE), 1), MEMBER_PAGE_SIZE);
    return success({
      MemberNum: group.members.size,
      MemberList: members.slice(offset, offset + limit).map(([userId, member]) => ({
        ...memberWire(userId, member),
        ...(group.isLive ? {} : onlineWire(userId, body, service)),
      })),
    });
  },
  'group_open_http_svc.get_specified_group_member_info': ({ body }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    return success({
      MemberList: body.texts('Member_List_Account').flatMap((userId) => {
        const member = group.members.get(userId);
        return member === undefined ? [] : [memberWire(userId, member)];
      }),
    });
  },
  'group_open_http_svc.modify_group_member_info': ({ body, user, connection }, service) => {
    const group = requireRoom(service.state, body);
    const userId = body.textOr('Member_Account', user.id);
    const member = requireMember(group, userId);
    requireMember(group, user.id);
    if (body.has('MsgFlag')) {
      if (userId !== user.id) throw notAllowed('everyone decides for themselves');
      member.receiveOption = receiveOptionOf(body.textOr('MsgFlag', ''));
      tellOtherDevices(group, member, connection, service);
    }
    if (body.has('NameCard')) {
      if (userId !== user.id) requireAbove(group, user.id, userId);
      member.nameCard = body.textOr('NameCard', '');
    }
    if (body.has('AppMemberDefinedData')) {
      if (userId !== user.id) requireAbove(group, user.id, userId);
      keepFields(member.fields, body.items('AppMemberDefinedData'));
    }
    if (body.has('Role')) setRole(group, user.id, userId, body, service);
    if (body.has('ShutUpTime')) mute(group, user.id, userId, member, body, service);
    return success();
  },
};

/** What somebody has chosen for themselves is told to their other devices. */
function tellOtherDevices(group: Group, member: Member, from: Connection, service: Service): void {
  const { MsgFlag } = memberWire(from.userId, member);
  const body = { ReportType: Notice.notifySynced, Operator_Account: from.userId, MsgFlag };
  const event = { Event: 5, GroupTips: [groupNotice(group, body, service)] };
  service.pushes.toUser(from.userId, event, { except: from });
}

/** Who is there is told to those who ask for it, where that is bought; live rooms tell it by a list of their own. */
function onlineWire(userId: string, body: Fields, { features, presence }: Service): WireObject {
  const isTold =
    features.has('statuses') && body.texts('MemberInfoFilter').includes('OnlineStatus');
  return isTold ? { OnlineStatus: presence.isOnline(userId) ? 'Online' : 'Offline' } : {};
}

function setRole(
  group: Group,
  operator: string,
  userId: string,
  body: Fields,
  service: Service,
): void {
  requireOwner(group, operator);
  const role = body.text('Role');
  const isRole = role === 'Admin' || role === 'Member';
  if (!isRole || userId === operator || group.type === 'Private') {
    throw new Refusal(ErrorCode.groupBadRequest, 'no such change of role');
  }
  requireMember(group, userId).role = role;
  const people = tipPeople(operator, [userId], service);
  const isAdmin = role === 'Admin';
  const notice = {
    ReportType: isAdmin ? Notice.adminSet : Notice.adminUnset,
    Operator_Account: operator,
    GroupName: group.settings.name,
  };
  deliverNotice(userId, group, notice, operator, service);
  deliverTip(group, { OpType: isAdmin ? Tip.adminSet : Tip.adminUnset, ...people }, service);
}

function mute(
  group: Group,
  operator: string,
  userId: string,
  member: Member,
  body: Fields,
  service: Service,
): void {
  requireAbove(group, operator, userId);
  if (group.type === 'Private') {
    throw new Refusal(ErrorCode.groupBadRequest, 'Work groups know no mutes');
  }
  const seconds = Math.max(body.number('ShutUpTime'), 0);
  member.mutedUntilS = seconds === 0 ? 0 : service.state.nowS() + seconds;
  deliverTip(
    group,
    {
      OpType: Tip.member,
      ...tipPeople(operator, [userId], service),
      MsgMemberInfo: [{ User_Account: userId, ShutupTime: seconds }],
    },
    service,
  );
}
