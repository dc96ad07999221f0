import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import { deliverNotice, deliverTip } from './deliver';
import { Notice, removeMember, Tip, tipPeople } from './membership';
import {
  notAllowed,
  requireAbove,
  requireAdmin,
  requireGroup,
  requireMember,
  requireOwner,
} from './rules';

/** Quitting, being removed, dismissing. Conversations stay in everyone's list, to be read. */
export const leavingCommands: CommandTable = {
  'group_open_http_svc.quit_group': ({ body, user }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    requireMember(group, user.id);
    const isOwner = group.owner === user.id;
    if (isOwner && group.type !== 'Private') {
      throw new Refusal(ErrorCode.groupOwnerCannotQuit, 'the owner cannot quit');
    }
    if (isOwner) group.owner = '';
    removeMember(group, user.id);
    deliverTip(group, { OpType: Tip.quit, ...tipPeople(user.id, [user.id], service) }, service);
    return success();
  },
  'group_open_http_svc.destroy_group': ({ body, user }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    requireOwner(group, user.id);
    if (group.type === 'Private') throw notAllowed('Work groups cannot be dismissed');
    group.isDismissed = true;
    const notice = {
      ReportType: Notice.dismissed,
      Operator_Account: user.id,
      GroupName: group.settings.name,
    };
    for (const userId of group.members.keys()) {
      if (userId !== user.id) deliverNotice(userId, group, notice, user.id, service);
    }
    return success();
  },
  'group_open_http_svc.delete_group_member': ({ body, user }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    requireAdmin(group, user.id);
    const removed = body.texts('MemberToDel_Account').filter((userId) => group.members.has(userId));
    for (const userId of removed) requireAbove(group, user.id, userId);
    const people = tipPeople(user.id, removed, service);
    const notice = {
      ReportType: Notice.kicked,
      Operator_Account: user.id,
      RemarkInfo: body.textOr('Reason', ''),
      GroupName: group.settings.name,
    };
    for (const userId of removed) {
      removeMember(group, userId);
      deliverNotice(userId, group, notice, user.id, service);
    }
    if (removed.length > 0) deliverTip(group, { OpType: Tip.kicked, ...people }, service);
    return success();
  },
};
