import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { RECALL_WINDOW_S } from '../limits';
import { notice } from './read';
import { c2cIdentity } from './wire';

/** Takes one's own message back, within the recall window. */
export const recallC2c: Handler = ({ body, user, connection }, service) => {
  const info = body.child('MsgInfo');
  const peers = [info.text('From_Account'), info.text('To_Account')] as const;
  const thread = service.state.thread(...peers);
  const message = thread.find(info.number('MsgSeq'), info.number('MsgRandom'));
  if (message === undefined || !peers.includes(user.id)) {
    throw new Refusal(ErrorCode.c2cMessageMissing, 'no such message');
  }
  if (message.from !== user.id) {
    throw new Refusal(ErrorCode.c2cRecallNotYours, 'the message is not yours');
  }
  if (message.recalledBy !== undefined) {
    throw new Refusal(ErrorCode.c2cAlreadyRecalled, 'already recalled');
  }
  if (service.state.nowS() - message.sentAtS > RECALL_WINDOW_S) {
    throw new Refusal(ErrorCode.c2cRecallTooLate, 'the recall window has passed');
  }
  message.recalledBy = user.id;
  const event = notice({
    WithdrawC2cMsgNotify: {
      C2cWithdrawInfoArray: [
        {
          ...c2cIdentity(message, service.state),
          RevokerInfo: { Revoker_Account: user.id, Reason: '' },
        },
      ],
    },
  });
  const catchUp = { kind: 'event', event } as const;
  service.pushes.toUser(message.to, event, { catchUp });
  if (message.to !== user.id) {
    service.pushes.toUser(user.id, event, { except: connection, catchUp });
  }
  return success();
};
