import { messageContent, messageControl } from '../c2c/send';
import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { Mention } from '../state/message';
import { deliverToGroup } from './deliver';
import { requireRoom, requireMember } from './rules';

/** Sends a message to a group. A repeated send (lost reply) answers as the first did and delivers nothing. */
export const sendToGroup: Handler = ({ body, user, connection }, service) => {
  const group = requireRoom(service.state, body);
  const random = body.number('Random');
  const repeated = group.findRepeated(user.id, random);
  if (repeated !== undefined) {
    return success({ MsgTime: repeated.sentAtS, MsgSeq: repeated.seq });
  }
  requireMember(group, user.id);
  if (group.isSilenced(user.id, service.state.nowS())) {
    throw new Refusal(ErrorCode.groupMuted, 'muted');
  }
  const needsReceipt = body.numberOr('NeedReadReceipt', 0) === 1;
  if (needsReceipt) service.features.require('receipts');
  const message = deliverToGroup(
    {
      ...messageContent(body),
      from: user.id,
      random,
      clientSeq: body.numberOr('ClientSeq', 0),
      clientTimeS: body.numberOr('MsgClientTime', service.state.nowS()),
      needsReceipt,
      isOnlineOnly: body.numberOr('OnlineOnlyFlag', 0) === 1,
      supportsExtension: body.numberOr('SupportMessageExtension', 0) === 1,
      control: messageControl(body),
      mentions: mentionsOf(body),
      receivers: body.texts('To_Account'),
      priority: body.textOr('MsgPriority', undefined),
    },
    group,
    connection,
    service,
  );
  return success({ MsgTime: message.sentAtS, MsgSeq: message.seq });
};

function mentionsOf(body: Fields): readonly Mention[] {
  return body.items('GroupAtInfo').map((item): Mention => {
    if (item.numberOr('GroupAtAllFlag', 0) === 1) return { kind: 'all' };
    return { kind: 'user', userId: item.text('GroupAt_Account') };
  });
}
