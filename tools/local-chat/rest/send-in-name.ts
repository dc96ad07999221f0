import { messageContent, messageControl } from '../c2c/send';
import { c2cMessageWire, syncedMessageWire } from '../c2c/wire';
import { wireKey } from '../state/message';
import { ErrorCode } from '../gateway/error-codes';
import type { Fields } from '../gateway/fields';
import { Refusal } from '../gateway/fields';
import type { Service } from '../gateway/handler';
import { randomNumber } from '../state/chat-state';
import type { C2cMessage } from '../state/message';

/** `SyncOtherMachine` of a message that its sender's devices neither show nor find in history. */
const NOT_TO_SENDER = 2;

/** One message in the name of whoever the administrator says (document 269/2282). */
export function sendInName(body: Fields, admin: string, service: Service): object {
  const { pushes, state, webhooks } = service;
  const message = messageOf(body, admin, service);
  const { from, to } = message;
  const { timeline } = state.thread(from, to);
  const isHidden = body.numberOr('SyncOtherMachine', 1) === NOT_TO_SENDER;
  state.thread(from, to).append(message);
  const toPeer = c2cMessageWire(message, state);
  state.user(to).touchConversation('c2c', from, message.sentAtS);
  pushes.toUser(
    to,
    { Event: 9, C2cMsgArray: [toPeer] },
    { catchUp: { kind: 'message', message: toPeer } },
  );
  if (isHidden) timeline.delete(from, message);
  else {
    const synced = syncedMessageWire(message, state);
    state.user(from).touchConversation('c2c', to, message.sentAtS);
    pushes.toUser(
      from,
      { Event: 9, C2cMsgArray: [synced] },
      { catchUp: { kind: 'message', message: synced } },
    );
  }
  webhooks.afterC2c(message);
  return { MsgTime: message.sentAtS, MsgKey: wireKey(message) };
}

function messageOf(body: Fields, admin: string, { state }: Service): C2cMessage {
  const to = body.text('To_Account');
  if (!state.users.has(to)) throw new Refusal(ErrorCode.c2cNoSuchUser, 'no such account');
  return {
    ...messageContent(body),
    from: body.textOr('From_Account', admin),
    to,
    seq: body.numberOr('MsgSeq', randomNumber()),
    random: body.number('MsgRandom'),
    clientTimeS: state.nowS(),
    needsReceipt: false,
    isOnlineOnly: false,
    supportsExtension: false,
    control: messageControl(body),
    sentAtS: state.nowS(),
    version: 0,
    recalledBy: undefined,
    receiptAtS: 0,
  };
}
