import type { Connection } from '../gateway/connection';
import type { Service } from '../gateway/handler';
import type { C2cMessage, MessageDraft } from '../state/message';
import { c2cMessageWire, syncedMessageWire } from './wire';

/** Keeps a message (unless it is for people online only) and brings it to both people's devices. */
export function deliverC2c(
  draft: MessageDraft & { readonly to: string; readonly seq: number },
  from: Connection | undefined,
  service: Service,
): C2cMessage {
  const { state } = service;
  const message: C2cMessage = {
    ...draft,
    sentAtS: state.nowS(),
    version: 0,
    recalledBy: undefined,
    receiptAtS: 0,
  };
  if (!message.isOnlineOnly) keepC2c(message, service);
  pushMessage(message, from, service);
  service.webhooks.afterC2c(message);
  return message;
}

/** Adds a message to the thread and moves both people's conversations to the top. */
export function keepC2c(message: C2cMessage, service: Service): void {
  const { state } = service;
  state.thread(message.from, message.to).append(message);
  state.user(message.from).touchConversation('c2c', message.to, message.sentAtS);
  state.user(message.to).touchConversation('c2c', message.from, message.sentAtS);
}

function pushMessage(message: C2cMessage, from: Connection | undefined, service: Service): void {
  const { pushes, state } = service;
  const toPeer = c2cMessageWire(message, state);
  const toOwnDevices = syncedMessageWire(message, state);
  const isToOneself = message.to === message.from;
  pushes.toUser(
    message.to,
    { Event: 9, C2cMsgArray: [toPeer] },
    {
      except: isToOneself ? from : undefined,
      ...(message.isOnlineOnly ? {} : { catchUp: { kind: 'message', message: toPeer } }),
    },
  );
  if (isToOneself || message.isOnlineOnly) return;
  pushes.toUser(
    message.from,
    { Event: 9, C2cMsgArray: [toOwnDevices] },
    { except: from, catchUp: { kind: 'message', message: toOwnDevices } },
  );
}
