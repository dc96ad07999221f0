import { Type, type Static } from '@sinclair/typebox';

/** The parts of an after-message webhook that matter here (documents 1047/34365 and 1047/34375). */
export const ChatWebhook = Type.Object({
  CallbackCommand: Type.String({ maxLength: 64 }),
  From_Account: Type.Optional(Type.String({ maxLength: 64 })),
  To_Account: Type.Optional(Type.String({ maxLength: 64 })),
  GroupId: Type.Optional(Type.String({ maxLength: 64 })),
  MsgKey: Type.Optional(Type.String({ maxLength: 128 })),
  MsgSeq: Type.Optional(Type.Integer()),
  MsgTime: Type.Optional(Type.Integer()),
  OnlineOnlyFlag: Type.Optional(Type.Integer()),
  SendMsgResult: Type.Optional(Type.Integer()),
  MsgBody: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 100 })),
  OfflinePushInfo: Type.Optional(Type.Object({ PushFlag: Type.Optional(Type.Integer()) })),
});
export type ChatWebhook = Static<typeof ChatWebhook>;

/** A message that somebody may want to be told of. */
export interface DeliveredMessage {
  /** The same for every repetition of the webhook. */
  readonly id: string;
  readonly from: string;
  readonly to: { readonly kind: 'person' | 'group'; readonly id: string };
}

/** `disablePush` of the sender (`PushFlag` 1), a message for who is online, and one that was not delivered call nobody. */
export function deliveredMessage(webhook: ChatWebhook): DeliveredMessage | undefined {
  if (webhook.OnlineOnlyFlag === 1 || webhook.OfflinePushInfo?.PushFlag === 1) return undefined;
  if ((webhook.SendMsgResult ?? 0) !== 0) return undefined;
  const from = webhook.From_Account;
  if (from === undefined) return undefined;
  if (webhook.CallbackCommand === 'C2C.CallbackAfterSendMsg' && webhook.To_Account !== undefined) {
    const id = `c2c:${webhook.To_Account}:${webhook.MsgKey ?? ''}`;
    return { id, from, to: { kind: 'person', id: webhook.To_Account } };
  }
  if (webhook.CallbackCommand === 'Group.CallbackAfterSendMsg' && webhook.GroupId !== undefined) {
    const id = `group:${webhook.GroupId}:${webhook.MsgSeq ?? ''}`;
    return { id, from, to: { kind: 'group', id: webhook.GroupId } };
  }
  return undefined;
}
