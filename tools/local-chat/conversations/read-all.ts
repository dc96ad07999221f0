import { readUpTo } from '../c2c/read';
import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { readGroupUpTo } from '../groups/read';

/** Marks all C2C conversations, and the named groups, as read. */
export const readAll: Handler = ({ body, user, connection }, service) => {
  const isForC2c = body.numberOr('C2CReadAllMsg', 0) === 1;
  if (isForC2c) {
    for (const { kind, peer, activeAtS } of user.conversations.values()) {
      if (kind === 'c2c') readUpTo(user, peer, activeAtS, connection, service);
    }
  }
  const groups = body.items('GroupReadInfo').map((item) => {
    const groupId = item.text('GroupId');
    const group = service.state.groups.get(groupId);
    const seq = item.numberOr('MsgSeq', (group?.nextSeq ?? 1) - 1);
    if (group?.members.has(user.id) === true) {
      readGroupUpTo(group, user.id, seq, connection, service);
    }
    return { GroupId: groupId, MsgSeq: seq, RetCode: 0 };
  });
  return success({ C2CReadAllMsg: isForC2c ? 1 : 0, GroupReadInfoArray: groups });
};
