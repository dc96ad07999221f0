import { ErrorCode } from '../gateway/error-codes';
import { BadField, Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { MAX_MESSAGE_BYTES } from '../limits';
import type { C2cMessage, MessageControl, WireElement } from '../state/message';
import { areElements, messageBytes, wireKey } from '../state/message';
import { deliverC2c } from './deliver';

/** Sends a message to one person. A repeated send (lost reply) answers as the first did and delivers nothing. */
export const sendC2c: Handler = ({ body, user, connection }, service) => {
  const to = body.text('To_Account');
  const seq = body.number('MsgSeq');
  const random = body.number('MsgRandom');
  const repeated = service.state.thread(user.id, to).find(seq, random);
  if (repeated !== undefined && repeated.from === user.id) return sent(repeated);
  const receiver = service.state.users.get(to);
  if (receiver === undefined) throw new Refusal(ErrorCode.c2cNoSuchUser, 'no such account');
  if (receiver.blacklist.has(user.id)) {
    throw new Refusal(ErrorCode.blockedByReceiver, 'the receiver has blocked the sender');
  }
  const content = messageContent(body);
  const needsReceipt = body.numberOr('IsNeedReadReceipt', 0) === 1;
  if (needsReceipt) service.features.require('receipts');
  const message = deliverC2c(
    {
      ...content,
      from: user.id,
      to,
      seq,
      random,
      clientTimeS: body.numberOr('MsgClientTime', service.state.nowS()),
      needsReceipt,
      isOnlineOnly: body.numberOr('MsgLifeTime', 1) === 0,
      supportsExtension: body.numberOr('SupportMessageExtension', 0) === 1,
      control: messageControl(body),
    },
    connection,
    service,
  );
  return sent(message);
};

function sent(message: C2cMessage): ReturnType<Handler> {
  return success({ MsgTime: message.sentAtS, MsgKey: wireKey(message) });
}

/**
 * Body and custom data of a message that is sent.
 * @throws Refusal when there is no body or both together are longer than 12 KB.
 */
export function messageContent(body: Fields): {
  readonly body: readonly WireElement[];
  readonly cloudCustomData: string;
} {
  const elements = body.list('MsgBody');
  if (elements.length === 0 || !areElements(elements)) {
    throw new BadField('MsgBody', 'a list of elements');
  }
  const cloudCustomData = body.textOr('CloudCustomData', '');
  if (messageBytes(elements, cloudCustomData) > MAX_MESSAGE_BYTES) {
    throw new Refusal(ErrorCode.messageTooLong, `longer than ${MAX_MESSAGE_BYTES} bytes`);
  }
  return { body: elements, cloudCustomData };
}

export function messageControl(body: Fields): MessageControl {
  const flags = body.texts('SendMsgControl');
  return { isUncounted: flags.includes('NoUnread'), isNotLastMessage: flags.includes('NoLastMsg') };
}
