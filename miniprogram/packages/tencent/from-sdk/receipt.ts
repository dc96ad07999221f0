import { READ_BY_PEER } from '../../../domain/message/receipt';
import { amount, fieldsOf, list, secondsToMs, text } from './fields';
import { conversationIdFromSdk } from './ids';
import type { ReadCounts } from '../../../domain/message/receipt';
import type { ReceiptChange } from '../../../chat/receipts-client';

/** The readable receipts of the SDK's `MESSAGE_READ_RECEIPT_RECEIVED`. */
export function receiptsFromSdk(data: unknown): readonly ReceiptChange[] {
  return list(data, Infinity).flatMap((value) => {
    const fields = fieldsOf(value);
    const groupId = text(fields['groupID']);
    const sdkId = groupId === '' ? `C2C${text(fields['userID'])}` : `GROUP${groupId}`;
    const conversationId = conversationIdFromSdk(sdkId);
    const messageId = text(fields['messageID']);
    const counts = countsOf(fields);
    if (conversationId === undefined || messageId === '' || counts === undefined) return [];
    const readAtMs = groupId === '' ? secondsToMs(fields['timestamp']) : 0;
    return { conversationId, messageId, counts, ...(readAtMs > 0 && { readAtMs }) };
  });
}

/** What the SDK knows of a message's readers (`readReceiptInfo`); undefined while it knows nothing. */
export function countsOf(info: unknown): ReadCounts | undefined {
  const { isPeerRead, readCount, unreadCount } = fieldsOf(info);
  if (isPeerRead === true) return READ_BY_PEER;
  if (!isCount(readCount) || !isCount(unreadCount)) return undefined;
  return { readCount: Math.floor(amount(readCount)), unreadCount: Math.floor(amount(unreadCount)) };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
