import type { CommandTable, Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { requireGroup, requireMember } from '../groups/rules';
import { LIVE_VIEWERS, LIVE_VIEWERS_PAGE } from '../limits';
import { banFromLiveRoom } from './bans';
import { pollLiveRoom } from './delivery';
import { markedIn, markInLiveRoom } from './marks';

/** The newest of those who are in a live room now, which is all that is told of its members; page by page. */
const liveViewers: Handler = ({ body, user }, service) => {
  service.features.require('liveMembers');
  const group = requireGroup(service.state, body.text('GroupId'));
  requireMember(group, user.id);
  const online = [...group.members].filter(([userId]) => service.presence.isOnline(userId));
  const bearers = body.has('Mark') ? markedIn(group, body.number('Mark')) : undefined;
  const newest = online
    .filter(([userId]) => bearers?.has(userId) ?? true)
    .slice(-LIVE_VIEWERS)
    .reverse();
  const start = Math.max(0, body.numberOr('Timestamp', 0));
  const end = start + LIVE_VIEWERS_PAGE;
  return success({
    NextTimestamp: end < newest.length ? end : 0,
    MemberList: newest.slice(start, end).map(([userId, member]) => {
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
  'group_open_avchatroom_http_svc.modify_user_info': markInLiveRoom,
};
