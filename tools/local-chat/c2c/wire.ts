import type { WireObject } from '../gateway/replies';
import type { ChatState } from '../state/chat-state';
import type { C2cMessage, MessageControl, StoredMessage } from '../state/message';

const RECALLED = 8;

/** A C2C message as pushes and history carry it. */
export function c2cMessageWire(message: C2cMessage, state: ChatState): WireObject {
  const sender = state.user(message.from);
  return {
    From_Account: message.from,
    To_Account: message.to,
    MsgSeq: message.seq,
    ClientSeq: message.seq,
    MsgRandom: message.random,
    MsgTimeStamp: message.sentAtS,
    MsgClientTime: message.clientTimeS,
    TinyId: sender.tinyId,
    From_AccountNick: sender.nick,
    From_AccountHeadurl: sender.avatarUrl,
    MsgBody: message.body,
    CloudCustomData: message.cloudCustomData,
    IsNeedReadReceipt: message.needsReceipt ? 1 : 0,
    IsPeerRead: message.receiptAtS > 0 ? 1 : 0,
    ...(message.receiptAtS > 0 ? { PeerReadTime: message.receiptAtS } : {}),
    SupportMessageExtension: message.supportsExtension ? 1 : 0,
    ...(message.version > 0 ? { MsgVersion: message.version } : {}),
    ...(message.isOnlineOnly ? { MsgLifeTime: 0 } : {}),
    ...controlWire(message.control),
    ...checkWire(message),
    ...(message.recalledBy === undefined
      ? {}
      : { MsgFlagBits: RECALLED, RevokerInfo: { Revoker_Account: message.recalledBy } }),
  };
}

/** The same message for the sender's other devices: there the SDK expects both accounts exchanged. */
export function syncedMessageWire(message: C2cMessage, state: ChatState): WireObject {
  return {
    ...c2cMessageWire(message, state),
    From_Account: message.to,
    To_Account: message.from,
    IsSyncMsg: 1,
  };
}

/** What the content check says, where it says anything: more than 1 is a risk to the SDK. */
export function checkWire({ isRisky }: StoredMessage): WireObject {
  return isRisky === true ? { MsgCheckResult: 2 } : {};
}

/** `SendMsgControl` as messages carry it on. */
export function controlWire(control: MessageControl): WireObject {
  if (!control.isUncounted && !control.isNotLastMessage) return {};
  return {
    SendMsgControl: {
      ...(control.isUncounted ? { NoUnread: 1 } : {}),
      ...(control.isNotLastMessage ? { NoLastMsg: 1 } : {}),
    },
  };
}

/** What identifies a message in notices about it. */
export function c2cIdentity(message: C2cMessage, state: ChatState): WireObject {
  return {
    From_Account: message.from,
    To_Account: message.to,
    MsgSeq: message.seq,
    MsgRandom: message.random,
    MsgTime: message.sentAtS,
    MsgClientTime: message.clientTimeS,
    TinyId: state.user(message.from).tinyId,
  };
}
