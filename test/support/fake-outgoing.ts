import { chatError } from './fake-calls';
import { parseConversationId } from '../../miniprogram/domain/ids';
import { outgoingBytes } from '../../miniprogram/domain/outgoing';
import type { ChatError } from '../../miniprogram/chat/chat-error';
import type { FakeChatAccount } from './fake-chat-account';
import type { Message } from '../../miniprogram/domain/message';
import type { Outgoing } from '../../miniprogram/domain/outgoing';

/** The service refuses a whole message over 12 KB; about 100 bytes of it are not the content. */
const LONGEST_MESSAGE_BYTES = 12 * 1024 - 100;

/** The message that `account` makes of what is sent; one client ID always gives one message ID. */
export function outgoingMessage(
  account: FakeChatAccount,
  { clientId, conversationId, content, quote, options }: Outgoing,
  sentAtMs: number,
  hasReceipts = true,
): Message {
  const { userId } = account;
  const me = account.people.get(userId);
  const isGroup = conversationId.startsWith('group:');
  return {
    id: `${userId}-${clientId}`,
    clientId,
    conversationId,
    from: userId,
    isOwn: true,
    sentAtMs,
    sequence: isGroup ? account.messages(conversationId).length + 1 : 0,
    content,
    senderNick: me?.nick ?? '',
    senderNameCard: '',
    senderAvatarUrl: me?.avatarUrl ?? '',
    delivery: 'sent',
    isReadByPeer: false,
    isEdited: false,
    ...(quote && { quote }),
    ...(hasReceipts && options?.wantsReceipt !== false && { wantsReceipt: true as const }),
  };
}

/** Why the service would not take a message, whoever sends it. */
export function refusalOf(outgoing: Outgoing): ChatError | undefined {
  const target = parseConversationId(outgoing.conversationId);
  if (target === undefined) return chatError('not-found');
  if (target.kind === 'system') return chatError('forbidden');
  return outgoingBytes(outgoing) > LONGEST_MESSAGE_BYTES ? chatError('too-long', 80002) : undefined;
}
