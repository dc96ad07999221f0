import type { CommandTable, Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { requireGroup, requireMember } from '../groups/rules';
import { LIVE_VIEWERS } from '../limits';
import { banFromLiveRoom } from './bans';
import { pollLiveRoom } from './delivery';

/** The newest of those who are in a live room now, which is all that is told of its members. */
const liveViewers: Handler = ({ body, user }, service) => {
  service.features.require('liveMembers');
  const group = requireGroup(service.state, body.text('GroupId'));
  requireMember(group, user.id);
  const online = [...group.members].filter(([userId]) => service.presence.isOnline(userId));
  return success({
    NextTimestamp: 0,
    MemberList: online
      .slice(-LIVE_VIEWERS)
      .reverse()
      .map(([userId, member]) => {
        const { nick, avatarUrl } = service.state.user(userId);
        const face = { NickName: nick, Avatar: avatarUrl };
        return { Member_Account: userId, ...face, Role: member.role, JoinTime: member.joinedAtS };
      }),
  });
};

export const liveCommands: CommandTable = {
  'group_open_long_polling_http_svc.get_msg': pollLiveRoom,
  'group_open_http_svc.ban_group_member': banFromLiveRoom,
  'group_open_avchatroom_http_svc.get_members': liveViewers,
};
