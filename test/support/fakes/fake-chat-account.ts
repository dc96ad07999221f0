import { buildConversation, lastMessageOf } from '../builders';
import { compareConversations } from '../../../miniprogram/domain/conversation/conversation';
import { pageOf, stretchOf } from './fake-history';
import { compareMessages } from '../../../miniprogram/domain/message/message';
import { MENTION_EVERYONE } from '../../../miniprogram/domain/message/message-content';
import { communityOfTopic, parseConversationId } from '../../../miniprogram/domain/ids';
import type { Contact, Person } from '../../../miniprogram/domain/person/person';
import type {
  Conversation,
  MentionState,
} from '../../../miniprogram/domain/conversation/conversation';
import type { ConversationId } from '../../../miniprogram/domain/ids';
import type { Group, GroupDetails } from '../../../miniprogram/domain/group/group';
import type { JoinRequest } from '../../../miniprogram/domain/group/join-request';
import type {
  ChatClient,
  HistoryPage,
  HistoryStretch,
} from '../../../miniprogram/chat/chat-client';
import type { MergedRecord } from '../../../miniprogram/domain/message/merged-record';
import type { Member } from '../../../miniprogram/domain/group/member';
import type { Message, Revocation } from '../../../miniprogram/domain/message/message';

/** What the service holds for one person: the state behind a fake client. Tests read it and write it freely. */
export class FakeChatAccount {
  readonly conversations = new Map<ConversationId, Conversation>();
  readonly people = new Map<string, Person>();
  groups: readonly Group[] = [];
  /** Group members by group ID, in the service's order. */
  readonly members = new Map<string, readonly Member[]>();
  /** What groups are beside {@link groups}, by group ID. */
  readonly groupDetails = new Map<string, Partial<GroupDetails>>();
  /** Groups that I am not in and may find, by group ID. */
  readonly findable = new Map<string, GroupDetails>();
  joinRequests: readonly JoinRequest[] = [];
  contacts: readonly Contact[] = [];
  isListComplete = true;
  /** What merged records hold, by message ID and path (`m-1`, `m-1/0.2`). */
  readonly records = new Map<string, MergedRecord>();
  private readonly histories = new Map<ConversationId, readonly Message[]>();

  constructor(readonly userId: string) {
    this.people.set(userId, { userId, nick: '', avatarUrl: '' });
  }

  /** The conversation list in the order of the screen; topics are in none. */
  list(): readonly Conversation[] {
    return [...this.conversations.values()]
      .filter(({ target }) => target.kind !== 'group' || !communityOfTopic(target.groupId))
      .sort(compareConversations);
  }

  messages(conversationId: ConversationId): readonly Message[] {
    return this.histories.get(conversationId) ?? [];
  }

  has({ conversationId, id }: Pick<Message, 'conversationId' | 'id'>): boolean {
    return this.messages(conversationId).some((message) => message.id === id);
  }

  /** Replaces a conversation's history; the list row is left alone. */
  setHistory(conversationId: ConversationId, messages: readonly Message[]): void {
    this.histories.set(conversationId, [...messages].sort(compareMessages));
  }

  /** Adds a message, or replaces the one with its ID, and moves its conversation's row. Counts as unread unless own. */
  store(message: Message, counting: 'unread' | 'read' = message.isOwn ? 'read' : 'unread'): void {
    const { conversationId } = message;
    const known = this.messages(conversationId);
    const isNew = !known.some(({ id }) => id === message.id);
    // In place: among messages of one millisecond, one that changes keeps its turn.
    const kept = known.map((other) => (other.id === message.id ? message : other));
    this.setHistory(conversationId, isNew ? [...kept, message] : kept);
    if (isNew) this.touch(message, counting === 'unread' ? 1 : 0);
    else this.refreshRow(conversationId);
  }

  change(conversationId: ConversationId, change: Partial<Conversation>): void {
    const known = this.conversations.get(conversationId);
    if (known !== undefined) this.conversations.set(conversationId, { ...known, ...change });
  }

  /** Marks one message as taken back; false when it is not there. */
  revoke(conversationId: ConversationId, messageId: string, revocation: Revocation): boolean {
    const message = this.messages(conversationId).find(({ id }) => id === messageId);
    if (message === undefined) return false;
    this.store({ ...message, revocation });
    return true;
  }

  remove(conversationId: ConversationId, messageId: string): void {
    const rest = this.messages(conversationId).filter(({ id }) => id !== messageId);
    this.setHistory(conversationId, rest);
    this.refreshRow(conversationId);
  }

  forget(conversationId: ConversationId, options: { readonly clearHistory: boolean }): void {
    this.conversations.delete(conversationId);
    if (options.clearHistory) this.histories.delete(conversationId);
  }

  /** Empties a conversation; its row stays. */
  clear(conversationId: ConversationId): undefined {
    this.histories.delete(conversationId);
    this.change(conversationId, { unreadCount: 0 });
    this.refreshRow(conversationId);
  }

  /** Conversations that hold messages, the list's first. */
  conversationIds(): readonly ConversationId[] {
    const listed = this.list().map(({ conversationId }) => conversationId);
    return [...new Set([...listed, ...this.histories.keys()])];
  }

  /** The newest page, or the page before the message whose ID is `olderCursor`. */
  page(conversationId: ConversationId, olderCursor?: string): HistoryPage {
    return pageOf(this.messages(conversationId), olderCursor);
  }

  stretch(...args: Parameters<ChatClient['historyFrom']>): HistoryStretch {
    const [conversationId, place, direction] = args;
    return stretchOf(this.messages(conversationId), place, direction);
  }

  private touch(message: Message, unread: number): void {
    const { conversationId } = message;
    const known =
      this.conversations.get(conversationId) ??
      buildConversation({ conversationId, title: this.titleOf(conversationId) });
    const newest = this.messages(conversationId).at(-1) ?? message;
    this.conversations.set(conversationId, {
      ...known,
      unreadCount: known.unreadCount + unread,
      ...(unread > 0 && { mention: this.mentionBy(message, known.mention) }),
      lastMessage: lastMessageOf(newest),
    });
  }

  /** How a message calls for this person; one call after another keeps the nearer one. */
  private mentionBy({ content }: Message, before: MentionState): MentionState {
    const mentions = content.kind === 'text' ? content.mentions : [];
    if (mentions.includes(this.userId)) return 'me';
    return mentions.includes(MENTION_EVERYONE) && before === 'none' ? 'all' : before;
  }

  private titleOf(conversationId: ConversationId): string {
    const target = parseConversationId(conversationId);
    if (target?.kind === 'direct') return this.people.get(target.userId)?.nick ?? '';
    return this.groups.find((group) => `group:${group.groupId}` === conversationId)?.name ?? '';
  }

  private refreshRow(conversationId: ConversationId): void {
    const known = this.conversations.get(conversationId);
    if (known === undefined) return;
    const { lastMessage: _dropped, ...rest } = known;
    const newest = this.messages(conversationId).at(-1);
    this.conversations.set(
      conversationId,
      newest === undefined ? rest : { ...rest, lastMessage: lastMessageOf(newest) },
    );
  }
}
