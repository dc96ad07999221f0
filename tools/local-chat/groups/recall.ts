import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Connection } from '../gateway/connection';
import type { Handler, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import { RECALL_WINDOW_S } from '../limits';
import type { Group } from '../state/group';
import type { GroupMessage } from '../state/message';
import { groupNotice } from './deliver';
import { requireRoom, requireMember } from './rules';
import { groupMessageIdentity, senderWire } from './wire';

/** Takes messages back: one's own, or as owner or admin those of ordinary members. */
export const recallFromGroup: Handler = ({ body, user, connection }, service) => {
  const group = requireRoom(service.state, body);
  requireMember(group, user.id);
  const results = body.items('MsgSeqList').map((item) => {
    const seq = item.number('MsgSeq');
    const message = group.bySeq(seq);
    const code = recallCode(message, user.id, group, service);
    if (code === 0 && message !== undefined) {
      message.recalledBy = user.id;
      pushRecall(message, group, connection, service);
    }
    return { MsgSeq: seq, RetCode: code };
  });
  const [only] = results;
  if (results.length === 1 && only !== undefined && only.RetCode !== 0) {
    throw new Refusal(only.RetCode, 'cannot be recalled');
  }
  return success({ RecallRetList: results });
};

function recallCode(
  message: GroupMessage | undefined,
  userId: string,
  group: Group,
  { state }: Service,
): number {
  if (message === undefined) return ErrorCode.groupMessageMissing;
  if (message.tip !== undefined || message.recalledBy !== undefined) {
    return ErrorCode.groupCannotRecall;
  }
  if (message.from !== userId && !canModerate(group, userId, message.from)) {
    return ErrorCode.groupNotAllowed;
  }
  const ageS = state.nowS() - message.sentAtS;
  return ageS > RECALL_WINDOW_S ? ErrorCode.groupRecallTooLate : 0;
}

function canModerate(group: Group, userId: string, author: string): boolean {
  const role = group.members.get(userId)?.role;
  const authorRole = group.members.get(author)?.role ?? 'Member';
  return role === 'Owner' || (role === 'Admin' && authorRole === 'Member');
}

function pushRecall(message: GroupMessage, group: Group, from: Connection, service: Service): void {
  const recaller = message.recalledBy ?? '';
  const content = { GroupWithdrawInfoArray: [groupMessageIdentity(message, group, service.state)] };
  const notice = groupNotice(group, content, service, senderWire(group, recaller, service.state));
  const event = {
    Event: 5,
    GroupTips: [{ ...notice, RevokerInfo: { Revoker_Account: recaller, Reason: '' } }],
  };
  for (const userId of group.members.keys()) {
    service.pushes.toUser(userId, event, { except: from });
  }
}
