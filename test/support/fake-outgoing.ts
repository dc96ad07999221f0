import { chatError } from './fake-calls';
import { parseConversationId } from '../../miniprogram/domain/ids';
import { utf8ByteLength } from '../../miniprogram/domain/utf8';
import type { ChatError } from '../../miniprogram/chat/chat-error';
import type { FakeChatAccount } from './fake-chat-account';
import type { Message } from '../../miniprogram/domain/message';
import type { OutgoingText } from '../../miniprogram/chat/chat-client';

/** The service refuses a whole message over 12 KB; about 100 bytes of it are not the text. */
const LONGEST_MESSAGE_BYTES = 12 * 1024 - 100;

/** The message that `account` makes of a text; one client ID always gives one message ID. */
export function outgoingMessage(
  account: FakeChatAccount,
  { clientId, conversationId, text }: OutgoingText,
  sentAtMs: number,
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
    content: { kind: 'text', text, mentions: [] },
    senderNick: me?.nick ?? '',
    senderNameCard: '',
    senderAvatarUrl: me?.avatarUrl ?? '',
    delivery: 'sent',
    isReadByPeer: false,
    isEdited: false,
  };
}

/** Why the service would not take a text, whoever sends it. */
export function refusalOf({ conversationId, text }: OutgoingText): ChatError | undefined {
  const target = parseConversationId(conversationId);
  if (target === undefined) return chatError('not-found');
  if (target.kind === 'system') return chatError('forbidden');
  return utf8ByteLength(text) > LONGEST_MESSAGE_BYTES ? chatError('too-long', 80002) : undefined;
}
