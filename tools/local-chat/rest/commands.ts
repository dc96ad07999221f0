import { ErrorCode } from '../gateway/error-codes';
import type { Fields } from '../gateway/fields';
import type { Service } from '../gateway/handler';
import { broadcast } from '../live/broadcasts';
import { onlineCount } from '../groups/deliver';
import { requireGroup } from '../groups/rules';
import { sendInName } from './send-in-name';
import { addMember, announceJoined, noticeInvited } from '../groups/membership';

/** `Result` of a member that was added. */
const Added = { failed: 0, added: 1, alreadyMember: 2 } as const;

type RestCommand = (body: Fields, admin: string, service: Service) => object;

/** The REST API's commands that an application's own server needs, by path below `/v4/` (document 1047/34620). */
export const restCommands: Readonly<Record<string, RestCommand>> = {
  'im_open_login_svc/account_import': (body, _, { state }) => {
    state.user(body.text('UserID'));
    return {};
  },
  'im_open_login_svc/account_delete': (body, _, { state }) => {
    const ResultItem = body.items('DeleteItem').map((item) => {
      const userId = item.text('UserID');
      const isDeleted = state.users.delete(userId);
      return { UserID: userId, ResultCode: isDeleted ? 0 : 70107, ResultInfo: '' };
    });
    return { ResultItem };
  },
  'openim/sendmsg': sendInName,
  'openim/query_online_status': (body, _, { presence }) => ({
    QueryResult: body.texts('To_Account').map((userId) => ({
      To_Account: userId,
      Status: presence.isOnline(userId) ? 'Online' : 'Offline',
    })),
  }),
  'group_open_http_svc/get_group_info': (body, _, service) => ({
    GroupInfo: body.texts('GroupIdList').map((groupId) => {
      const group = service.state.groups.get(groupId);
      if (group === undefined || group.isDismissed) {
        return { GroupId: groupId, ErrorCode: ErrorCode.groupMissing };
      }
      const { members, settings, type } = group;
      return {
        GroupId: groupId,
        ErrorCode: 0,
        Name: settings.name,
        Type: type,
        FaceUrl: settings.faceUrl,
        Introduction: settings.introduction,
        InviteJoinOption: settings.inviteOption,
        MemberNum: group.isLive ? onlineCount(group, service) : members.size,
      };
    }),
  }),
  'group_open_http_svc/send_broadcast_msg': (body, admin, { state }) => {
    broadcast({ from: body.textOr('From_Account', admin), body: body.raw('MsgBody') }, state);
    return {};
  },
  'group_open_http_svc/get_role_in_group': (body, _, { state }) => {
    const group = requireGroup(state, body.text('GroupId'));
    return {
      UserIdList: body.texts('User_Account').map((userId) => ({
        Member_Account: userId,
        Role: group.members.get(userId)?.role ?? 'NotMember',
      })),
    };
  },
  'group_open_http_svc/get_group_member_info': (body, _, { state }) => {
    const group = requireGroup(state, body.text('GroupId'));
    const offset = body.numberOr('Offset', 0);
    const members = [...group.members].slice(offset, offset + body.numberOr('Limit', 100));
    return {
      MemberNum: group.members.size,
      MemberList: members.map(([userId, { role }]) => ({ Member_Account: userId, Role: role })),
    };
  },
  'group_open_http_svc/add_group_member': (body, admin, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    const wanted = body.items('MemberList').map((item) => item.text('Member_Account'));
    const MemberList = wanted.map((userId) => {
      if (group.members.has(userId)) return { Member_Account: userId, Result: Added.alreadyMember };
      if (!service.state.users.has(userId)) return { Member_Account: userId, Result: Added.failed };
      addMember(group, userId, 'Member', service);
      return { Member_Account: userId, Result: Added.added };
    });
    const added = MemberList.filter(({ Result }) => Result === Added.added).map(
      ({ Member_Account: userId }) => userId,
    );
    noticeInvited(group, added, admin, service);
    announceJoined(group, added, admin, service);
    return { MemberList };
  },
};
