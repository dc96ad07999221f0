import { communityOfTopic } from '../ids';
import type { ConversationId, ConversationTarget } from '../ids';
import type { GroupType } from '../group/group';
import type { Notify } from './notify';
import type { UnreadPlaces } from './unread-places';
import type { Message, Delivery, Revocation } from '../message/message';
import type { MessageContent } from '../message/message-content';

/** The newest message of a conversation, as far as its row tells of it. */
export interface LastMessage {
  readonly content: MessageContent;
  readonly sentAtMs: number;
  readonly from: string;
  /** The sender's best name in this conversation; empty when unknown. */
  readonly fromName: string;
  readonly isOwn: boolean;
  readonly delivery: Delivery;
  readonly revocation?: Revocation;
}

/** How somebody in a group called for me. */
export type MentionState = 'none' | 'me' | 'all';

/** A conversation in my list. */
export interface Conversation {
  readonly conversationId: ConversationId;
  readonly target: ConversationTarget;
  /** My remark for the person, else empty. */
  readonly remark: string;
  /** The person's nick or the group's name; may be empty. */
  readonly title: string;
  readonly avatarUrl: string;
  /** Groups only. */
  readonly groupType?: GroupType;
  readonly unreadCount: number;
  readonly mention: MentionState;
  /** Groups only, where the service told. */
  readonly places?: UnreadPlaces;
  readonly isPinned: boolean;
  readonly notify: Notify;
  readonly lastMessage?: LastMessage;
}

/** Whether a conversation has a place in the list; topics have none. */
export function isListed({ target }: Conversation): boolean {
  return target.kind !== 'group' || communityOfTopic(target.groupId) === undefined;
}

/** What a conversation adds to the number of all that is unread: nothing where it is muted, or in no list. */
export function countedUnread(conversation: Conversation | undefined): number {
  if (conversation === undefined || !isListed(conversation)) return 0;
  return conversation.notify === 'notify' ? conversation.unreadCount : 0;
}

/** A conversation in which `message` is the last; undefined where something newer is. */
export function withLast(conversation: Conversation, message: Message): Conversation | undefined {
  const { content, sentAtMs, from, isOwn, delivery, senderNameCard, senderNick } = message;
  if ((conversation.lastMessage?.sentAtMs ?? 0) > sentAtMs) return undefined;
  const fromName = senderNameCard || senderNick;
  return { ...conversation, lastMessage: { content, sentAtMs, from, fromName, isOwn, delivery } };
}

/** When a conversation last moved: its place in the list. 0 when nothing was ever said. */
export function activeAtMs(conversation: Conversation): number {
  return conversation.lastMessage?.sentAtMs ?? 0;
}

/** Pinned first, then the most recently active, then by ID so that the order never depends on arrival. */
export function compareConversations(a: Conversation, b: Conversation): number {
  if (a.isPinned !== b.isPinned) return a.isPinned ? -1 : 1;
  const byTime = activeAtMs(b) - activeAtMs(a);
  if (byTime !== 0) return byTime;
  return a.conversationId < b.conversationId ? -1 : 1;
}
