import { amount, fieldsOf, list, secondsToMs, text } from './fields';
import { contentFromSdk } from './content';
import { isAboutTyping } from './typing';
import { parseConversationId } from '../../../domain/ids';
import { conversationIdFromSdk } from './ids';
import { travellingDataOf } from './custom-data';
import type { Delivery, Message, Revocation } from '../../../domain/message/message';
import type { MessageContent } from '../../../domain/message/message-content';
import type { Fields } from './fields';

/** Where a broadcast was said: the SDK names no room for it. Whoever hears it puts theirs in this place. */
const EVERY_ROOM = 'group:every-room';

/**
 * One SDK message as a domain value; undefined when it has no ID or belongs to a kind of conversation this app does not know.
 * Never throws, whatever the sender put into it.
 */
export function messageFromSdk(value: unknown): Message | undefined {
  const fields = fieldsOf(value);
  const id = text(fields['ID']);
  const isBroadcast = fields['isBroadcastMessage'] === true;
  const conversationId = isBroadcast ? EVERY_ROOM : conversationIdFromSdk(fields['conversationID']);
  if (id === '' || conversationId === undefined || isAboutTyping(fields)) return undefined;
  const isGroup = parseConversationId(conversationId)?.kind === 'group';
  const isOwn = fields['flow'] === 'out';
  return {
    id,
    ...travellingDataOf(fields['cloudCustomData']),
    conversationId,
    from: text(fields['from']),
    isOwn,
    sentAtMs: secondsToMs(fields['time']),
    sequence: isGroup ? amount(fields['sequence']) : 0,
    content: saidIn(fields),
    senderNick: text(fields['nick']),
    senderNameCard: text(fields['nameCard']),
    senderAvatarUrl: text(fields['avatar']),
    delivery: isOwn ? deliveryOf(fields['status']) : 'sent',
    isReadByPeer: isReadByPeer(fields),
    ...readTimeOf(fields),
    ...(fields['needReadReceipt'] === true ? { wantsReceipt: true as const } : {}),
    isEdited: fields['isModified'] === true,
    ...(fields['isRevoked'] === true ? { revocation: revocationOf(fields) } : {}),
    ...(isBroadcast && { isBroadcast }),
  };
}

/** What did not get out, for the same reason, stays with whoever wrote it: the outbox says why. */
function saidIn(fields: Fields): MessageContent {
  const { hasRiskContent, status, type, payload, atUserList, from } = fields;
  if (hasRiskContent === true && status !== 'fail') return { kind: 'withheld' };
  return contentFromSdk(type, payload, atUserList, from);
}

/**
 * Where receipts travel, they alone count: that the peer's client has opened the chat says nothing about somebody who sends no
 * receipts.
 */
function isReadByPeer({ needReadReceipt, readReceiptInfo, isPeerRead }: Fields): boolean {
  if (needReadReceipt !== true) return isPeerRead === true;
  return fieldsOf(readReceiptInfo)['isPeerRead'] === true;
}

/** When the other side read it: the SDK keeps that with the receipt, 0 for nothing. */
function readTimeOf({ readReceiptInfo }: Fields): Pick<Message, 'readByPeerAtMs'> {
  const { isPeerRead, timestamp } = fieldsOf(readReceiptInfo);
  const readByPeerAtMs = isPeerRead === true ? secondsToMs(timestamp) : 0;
  return readByPeerAtMs > 0 ? { readByPeerAtMs } : {};
}

/** The readable messages of an SDK list, in its order. */
export function messagesFromSdk(value: unknown): readonly Message[] {
  return list(value, Infinity).flatMap((item) => messageFromSdk(item) ?? []);
}

/** Who took a message back: what the SDK says, else the sender, who alone may without a role. */
export function revocationOf(fields: Fields): Revocation {
  const revoker = fieldsOf(fields['revokerInfo']);
  const by = text(revoker['userID']) || text(fields['revoker']) || text(fields['from']);
  return { by, byName: text(revoker['nick']) };
}

function deliveryOf(status: unknown): Delivery {
  if (status === 'fail') return 'failed';
  return status === 'unSend' ? 'sending' : 'sent';
}
