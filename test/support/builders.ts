import { conversationIdOf, parseConversationId } from '../../miniprogram/domain/ids';
import type { Contact, Person } from '../../miniprogram/domain/person/person';
import type { Conversation, LastMessage } from '../../miniprogram/domain/conversation/conversation';
import type { ConversationId } from '../../miniprogram/domain/ids';
import type { Group } from '../../miniprogram/domain/group/group';
import type { Message } from '../../miniprogram/domain/message/message';
import type { MessageContent } from '../../miniprogram/domain/message/message-content';
import type { Outgoing } from '../../miniprogram/domain/message/outgoing';

/** When built messages are sent unless a test says otherwise: 2026-03-04 14:05:00 UTC. */
export const BUILT_AT_MS = Date.UTC(2026, 2, 4, 14, 5);

/** Who built values call "me". */
export const ME = 'lin';

let builtCount = 0;

/** What a text message says. */
export function text(words: string, mentions: readonly string[] = []): TextContent {
  return { kind: 'text', text: words, mentions };
}

type TextContent = Extract<MessageContent, { kind: 'text' }>;

/** A text to `mo` on its way out. */
export function outgoingText(words: string, parts: Partial<Outgoing> = {}): Outgoing {
  return { clientId: 'c', conversationId: 'direct:mo', content: text(words), ...parts };
}

/** A text that `from` (default: a peer) sent; every call gives another ID unless `id` is named. */
export function buildMessage(parts: Partial<Message> = {}): Message {
  builtCount += 1;
  const from = parts.from ?? 'mo';
  return {
    id: `message-${builtCount}`,
    conversationId: 'direct:mo',
    from,
    isOwn: from === ME,
    sentAtMs: BUILT_AT_MS,
    sequence: 0,
    content: text(`text ${builtCount}`),
    senderNick: '',
    senderNameCard: '',
    senderAvatarUrl: '',
    delivery: 'sent',
    isReadByPeer: false,
    isEdited: false,
    ...parts,
  };
}

/**
 * `count` texts of one conversation, a minute apart, oldest first. IDs are `<prefix>0` … in the order of time; groups get
 * sequences from 1.
 */
export function buildHistory(
  conversationId: ConversationId,
  count: number,
  prefix = `${conversationId}#`,
): readonly Message[] {
  const target = parseConversationId(conversationId);
  return Array.from({ length: count }, (_, index) =>
    buildMessage({
      id: `${prefix}${index}`,
      conversationId,
      from: target?.kind === 'direct' ? target.userId : 'mo',
      sentAtMs: BUILT_AT_MS + index * 60_000,
      sequence: target?.kind === 'group' ? index + 1 : 0,
      content: text(`text ${index}`),
    }),
  );
}

/** What a conversation's row tells of `message`. */
export function lastMessageOf(message: Message): LastMessage {
  return {
    content: message.content,
    sentAtMs: message.sentAtMs,
    from: message.from,
    fromName: message.senderNameCard || message.senderNick,
    isOwn: message.isOwn,
    delivery: message.delivery,
    ...(message.revocation === undefined ? {} : { revocation: message.revocation }),
  };
}

/** A one-to-one conversation with `mo`, read, without messages. Name `conversationId` or `target`; the other follows. */
export function buildConversation(parts: Partial<Conversation> = {}): Conversation {
  const target = parts.target ??
    parseConversationId(parts.conversationId ?? '') ?? { kind: 'direct', userId: 'mo' };
  return {
    conversationId: conversationIdOf(target),
    target,
    remark: '',
    title: target.kind === 'direct' ? `Nick of ${target.userId}` : 'A group',
    avatarUrl: '',
    ...(target.kind === 'group' ? { groupType: 'work' as const } : {}),
    unreadCount: 0,
    mention: 'none',
    isPinned: false,
    notify: 'notify',
    ...parts,
  };
}

/** A person called `Nick of <userId>`. */
export function buildPerson(parts: Partial<Person> = {}): Person {
  const userId = parts.userId ?? 'mo';
  return { userId, nick: `Nick of ${userId}`, avatarUrl: '', ...parts };
}

/** A person in my contact list, without a remark. */
export function buildContact(parts: Partial<Contact> = {}): Contact {
  return { ...buildPerson(parts), remark: '', ...parts };
}

/** A work group of three in which I am an ordinary member. */
export function buildGroup(parts: Partial<Group> = {}): Group {
  return {
    groupId: 'team',
    type: 'work',
    name: 'A group',
    avatarUrl: '',
    memberCount: 3,
    myRole: 'member',
    isMutedForAll: false,
    ...parts,
  };
}

/** Says that Mo sends spam, without a note. */
export const SPAM_REPORT = {
  kind: 'person',
  targetId: 'mo',
  targetName: 'Mo',
  reason: 'spam',
  note: '',
  evidence: [],
} as const;
