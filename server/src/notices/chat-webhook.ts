import { Type, type Static } from '@sinclair/typebox';
import { isObject } from '../http/is-object';

/** The parts of an after-message webhook that matter here (documents 1047/34365 and 1047/34375). */
export const ChatWebhook = Type.Object({
  CallbackCommand: Type.String({ maxLength: 64 }),
  From_Account: Type.Optional(Type.String({ maxLength: 64 })),
  To_Account: Type.Optional(Type.String({ maxLength: 64 })),
  GroupId: Type.Optional(Type.String({ maxLength: 64 })),
  /** Of a message in a topic; the group is its community then. */
  TopicId: Type.Optional(Type.String({ maxLength: 128 })),
  Type: Type.Optional(Type.String({ maxLength: 32 })),
  MsgKey: Type.Optional(Type.String({ maxLength: 128 })),
  MsgSeq: Type.Optional(Type.Integer()),
  MsgTime: Type.Optional(Type.Integer()),
  OnlineOnlyFlag: Type.Optional(Type.Integer()),
  SendMsgResult: Type.Optional(Type.Integer()),
  MsgBody: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 100 })),
  OfflinePushInfo: Type.Optional(Type.Object({ PushFlag: Type.Optional(Type.Integer()) })),
  CloudCustomData: Type.Optional(Type.String({ maxLength: 64 * 1024 })),
});
export type ChatWebhook = Static<typeof ChatWebhook>;

/** A message that somebody may want to be told of. */
export interface DeliveredMessage {
  /** The same for every repetition of the webhook. */
  readonly id: string;
  readonly from: string;
  readonly to:
    | { readonly kind: 'person'; readonly id: string }
    /** `chatId` is the group, or its topic in which the message is. */
    | { readonly kind: 'group'; readonly id: string; readonly chatId: string };
}

/**
 * Whether the sender wants nobody to be called (`disablePush`). The documented webhooks do not carry the SDK's push options, so the mini program
 * says it in the message's own data too.
 */
function isSilent({ OfflinePushInfo, CloudCustomData = '' }: ChatWebhook): boolean {
  if (OfflinePushInfo?.PushFlag === 1) return true;
  try {
    const data: unknown = JSON.parse(CloudCustomData);
    return isObject(data) && data['noPush'] === 1;
  } catch {
    return false;
  }
}

/** A silent message, a message for who is online, and one that was not delivered call nobody. */
export function deliveredMessage(webhook: ChatWebhook): DeliveredMessage | undefined {
  if (webhook.OnlineOnlyFlag === 1 || isSilent(webhook)) return undefined;
  if ((webhook.SendMsgResult ?? 0) !== 0) return undefined;
  const from = webhook.From_Account;
  if (from === undefined) return undefined;
  if (webhook.CallbackCommand === 'C2C.CallbackAfterSendMsg' && webhook.To_Account !== undefined) {
    const id = `c2c:${webhook.To_Account}:${webhook.MsgKey ?? ''}`;
    return { id, from, to: { kind: 'person', id: webhook.To_Account } };
  }
  // Nobody is called into a live room, which has no list of members either.
  if (webhook.Type === 'AVChatRoom') return undefined;
  if (webhook.CallbackCommand === 'Group.CallbackAfterSendMsg' && webhook.GroupId !== undefined) {
    const chatId = webhook.TopicId ?? webhook.GroupId;
    const id = `group:${chatId}:${webhook.MsgSeq ?? ''}`;
    return { id, from, to: { kind: 'group', id: webhook.GroupId, chatId } };
  }
  return undefined;
}
