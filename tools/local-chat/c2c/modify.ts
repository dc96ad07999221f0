import { ErrorCode } from '../gateway/error-codes';
import { BadField, Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { Connection } from '../gateway/connection';
import type { Handler, Service } from '../gateway/handler';
import { failure, success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { MAX_MESSAGE_BYTES } from '../limits';
import { areElements, messageBytes } from '../state/message';
import type { C2cMessage, StoredMessage } from '../state/message';
import { c2cIdentity, checkWire } from './wire';

/** Changes body or custom data of a message; both people may, as in the cloud. */
export const modifyC2c: Handler = ({ body, user, connection }, service) => {
  const peers = [body.text('From_Account'), body.text('To_Account')] as const;
  const thread = service.state.thread(...peers);
  const message = thread.find(body.number('MsgSeq'), body.number('MsgRandom'));
  if (message === undefined || !peers.includes(user.id)) {
    throw new Refusal(ErrorCode.modifyMessageMissing, 'no such message');
  }
  const conflict = applyChange(message, body);
  if (conflict !== undefined) return conflict;
  announceC2cChange(message, service, connection);
  return success(changeableFields(message));
};

/** Tells both people's devices what a message says now. @param except the device that changed it */
export function announceC2cChange(
  message: C2cMessage,
  service: Service,
  except?: Connection,
): void {
  const event = {
    Event: 15,
    C2cMsgModNotifys: [{ ...c2cIdentity(message, service.state), ...changeableFields(message) }],
  };
  for (const person of new Set([message.from, message.to])) {
    service.pushes.toUser(person, event, except && { except });
  }
}

/** The fields a modification can change, with the version it led to. */
export function changeableFields(message: StoredMessage): WireObject {
  return {
    MsgBody: message.body,
    CloudCustomData: message.cloudCustomData,
    MsgVersion: message.version,
    ...checkWire(message),
  };
}

/** Applies the change, or returns the reply that says which newer version stands against it. */
export function applyChange(message: StoredMessage, body: Fields): WireObject | undefined {
  if (body.numberOr('MsgVersion', 0) !== message.version) {
    return {
      ...failure(ErrorCode.modifyConflict, 'modified meanwhile'),
      ...changeableFields(message),
    };
  }
  const elements = body.has('MsgBody') ? body.list('MsgBody') : message.body;
  if (!areElements(elements)) throw new BadField('MsgBody', 'a list of elements');
  const cloudCustomData = body.textOr('CloudCustomData', message.cloudCustomData);
  if (messageBytes(elements, cloudCustomData) > MAX_MESSAGE_BYTES) {
    throw new Refusal(ErrorCode.messageTooLong, `longer than ${MAX_MESSAGE_BYTES} bytes`);
  }
  message.body = elements;
  message.cloudCustomData = cloudCustomData;
  message.version += 1;
  return undefined;
}
