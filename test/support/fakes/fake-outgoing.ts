import { chatError } from './fake-calls';
import { parseConversationId } from '../../../miniprogram/domain/ids';
import { outgoingBytes } from '../../../miniprogram/domain/message/outgoing';
import { sendOptionsProblem } from '../../../miniprogram/domain/message/send-options';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { FakeChatAccount } from './fake-chat-account';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { MediaSource } from '../../../miniprogram/domain/message/message-content';
import type { Outgoing } from '../../../miniprogram/domain/message/outgoing';

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
    content: deliveredContent(content, options?.notices),
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

/** Where the fake service keeps files: the address names the sender's file. */
export const FAKE_FILES = 'https://files.example/';

/** What others get of it: a file of this device has an address once it is on the service. */
function deliveredContent(
  content: Outgoing['content'],
  notices: readonly string[] = [],
): Outgoing['content'] {
  if (content.kind === 'text') return { ...content, mentions: [...content.mentions, ...notices] };
  if (content.kind === 'voice') return { ...content, source: onService(content.source) };
  if (content.kind === 'file') return { ...content, source: onService(content.source) };
  // The service makes a poster of its own.
  if (content.kind === 'video')
    return { ...content, source: onService(content.source), posterUrl: `${FAKE_FILES}poster` };
  if (content.kind !== 'image') return content;
  const { thumb, original } = content;
  return { ...content, thumb: onService(thumb), original: onService(original) };
}

function onService({ url, sizeBytes }: MediaSource): MediaSource {
  const isThere = url.startsWith('https://');
  return { url: isThere ? url : FAKE_FILES + encodeURIComponent(url), sizeBytes };
}

/** Why the service would not take a message, whoever sends it. */
export function refusalOf(outgoing: Outgoing, account: FakeChatAccount): ChatError | undefined {
  const target = parseConversationId(outgoing.conversationId);
  if (target === undefined) return chatError('not-found');
  if (target.kind === 'system') return chatError('forbidden');
  if (sendOptionsProblem(outgoing) !== undefined) return chatError('forbidden');
  if (!hasOriginals(outgoing, account)) return chatError('not-found');
  return outgoingBytes(outgoing) > LONGEST_MESSAGE_BYTES ? chatError('too-long', 80002) : undefined;
}

/** What cannot be written anew is only sent while the messages that it is made from are there. */
function hasOriginals({ content, origin }: Outgoing, account: FakeChatAccount): boolean {
  const rebuilt: readonly string[] = ['text', 'voice', 'sticker', 'custom', 'place'];
  if (rebuilt.includes(content.kind)) return true;
  if (origin === undefined) return ['image', 'video', 'file'].includes(content.kind);
  const ids = origin.kind === 'merge' ? origin.messageIds : [origin.messageId];
  const known = account.messages(origin.conversationId);
  return ids.every((wanted) => known.some(({ id }) => id === wanted));
}
