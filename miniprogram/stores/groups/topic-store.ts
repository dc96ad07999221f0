import { action, computed, makeObservable, observable, reaction } from 'mobx-miniprogram';
import { conversationIdOf } from '../../domain/ids';
import { notifyOf } from './chat-notify';
import { compareConversations } from '../../domain/conversation/conversation';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { CommunityStore } from './community-store';
import type { Conversation } from '../../domain/conversation/conversation';
import type { ConversationId } from '../../domain/ids';
import type { ConversationStore } from '../conversations/conversation-store';
import type { Dispose } from '../../kernel/disposables';
import type { ListState } from '../loaded-list';
import type { Topic } from '../../domain/group/topic';

/** Communities whose topics are asked for before anybody looks: so many requests, one after the other. */
const MOST_FOLLOWED = 50;

/** What is unread in the topics of a community that notify. */
export interface TopicsUnread {
  readonly count: number;
  readonly callsMe: boolean;
}

/** The topics of a community, as far as they are known. */
interface Topics {
  readonly state: ListState;
  readonly ids: readonly string[];
}

const UNKNOWN: Topics = { state: 'loading', ids: [] };

/**
 * The topics of the communities that I am in. What a list shows of one is its conversation in the store of conversations, where a chat
 * finds it as it finds every other.
 */
export class TopicStore {
  private readonly topics = observable.map<string, Topic>({}, { deep: false });
  private readonly lists = observable.map<string, Topics>({}, { deep: false });
  /** IDs of topics that were here and are no more. */
  private readonly deleted = observable.set<string>();
  private waiting: string[] = [];
  private isAsking = false;
  private account = 0;
  private readonly stops: readonly Dispose[];

  constructor(
    private readonly chat: Pick<ChatClient, 'on' | 'topics'>,
    private readonly communities: Pick<CommunityStore, 'all' | 'get'>,
    private readonly conversations: Pick<ConversationStore, 'get' | 'takeAside'>,
  ) {
    makeObservable<this, 'take' | 'put' | 'drop' | 'fail' | 'communityIds'>(this, {
      communityIds: computed.struct,
      take: action,
      put: action,
      drop: action,
      fail: action,
      clear: action,
    });
    this.stops = [
      chat.on((event) => this.hear(event)),
      reaction(
        () => this.communityIds,
        (ids) => this.follow(ids.filter((id) => !this.lists.has(id))),
      ),
    ];
  }

  /** How the topics of a community stand. Observed. */
  stateOf(communityId: string): ListState {
    return this.topicsOf(communityId).state;
  }

  get(topicId: string): Topic | undefined {
    return this.topics.get(topicId);
  }

  /** The topics of my communities, as far as they are known. Observed. */
  get all(): readonly Topic[] {
    return this.communityIds.flatMap((communityId) =>
      this.topicsOf(communityId).ids.flatMap((topicId) => this.topics.get(topicId) ?? []),
    );
  }

  /** The chats of a community's topics, the most recently active first. Observed. */
  chatsOf(communityId: string): readonly Conversation[] {
    const chats = this.topicsOf(communityId).ids.flatMap(
      (topicId) => this.conversations.get(chatOf(topicId)) ?? [],
    );
    return chats.sort(compareConversations);
  }

  /** What is unread in all communities. Observed. */
  get unreadCount(): number {
    return this.communityIds.reduce((sum, id) => sum + this.unreadOf(id).count, 0);
  }

  /** What is unread in a community. Observed. */
  unreadOf(communityId: string): TopicsUnread {
    const chats = this.chatsOf(communityId);
    const counted = chats.filter((chat) => notifyOf(chat, this.communities) === 'notify');
    return {
      count: counted.reduce((sum, { unreadCount }) => sum + unreadCount, 0),
      callsMe: chats.some(({ mention }) => mention === 'me'),
    };
  }

  /** Whether a topic was here and is no more. Observed. */
  isDeleted(topicId: string): boolean {
    return this.deleted.has(topicId);
  }

  /** Asks for the topics of a community that somebody looks at. */
  async load(communityId: string): Promise<void> {
    const { account } = this;
    const topics = await this.chat.topics.of(communityId);
    if (account !== this.account) return;
    if (topics.ok) this.take(communityId, topics.value);
    // Who is not signed in yet is asked again when they are.
    else this.fail(communityId, topics.error.kind === 'not-ready' ? 'loading' : 'failed');
  }

  /** Shows at once what the service has taken, whatever its events tell of it. */
  changed(topicId: string, change: Partial<Topic>): void {
    const known = this.topics.get(topicId);
    if (known !== undefined) this.put([{ ...known, ...change }]);
  }

  /** These are gone. */
  drop(communityId: string, topicIds: readonly string[]): void {
    for (const topicId of topicIds) this.deleted.add(topicId);
    const { state, ids } = this.topicsOf(communityId);
    const left = ids.filter((topicId) => !topicIds.includes(topicId));
    if (left.length < ids.length) this.lists.set(communityId, { state, ids: left });
  }

  clear(): void {
    this.account += 1;
    this.waiting = [];
    this.topics.clear();
    this.lists.clear();
    this.deleted.clear();
  }

  dispose(): void {
    for (const stop of this.stops) stop();
  }

  private get communityIds(): readonly string[] {
    return this.communities.all.map(({ groupId }) => groupId);
  }

  private topicsOf(communityId: string): Topics {
    return this.lists.get(communityId) ?? UNKNOWN;
  }

  private hear(event: ChatEvent): void {
    switch (event.type) {
      case 'topics-changed':
        this.put(event.topics);
        return;
      case 'topic-created':
        void this.load(event.communityId);
        return;
      case 'topics-deleted':
        this.drop(event.communityId, event.topicIds);
        return;
      case 'became-ready':
        this.follow([...this.lists.keys()]);
        return;
      default:
    }
  }

  /** New values of topics that are known; others are not listed before their community is. */
  private put(topics: readonly Topic[]): void {
    const known = topics.filter(({ topicId }) => this.topics.has(topicId));
    for (const topic of known) this.topics.set(topic.topicId, topic);
    this.conversations.takeAside(known.map(({ conversation }) => conversation));
  }

  private take(communityId: string, topics: readonly Topic[]): void {
    const ids = topics.map(({ topicId }) => topicId);
    const gone = this.topicsOf(communityId).ids.filter((topicId) => !ids.includes(topicId));
    for (const topicId of gone) this.deleted.add(topicId);
    for (const topic of topics) {
      this.deleted.delete(topic.topicId);
      this.topics.set(topic.topicId, topic);
    }
    this.conversations.takeAside(topics.map(({ conversation }) => conversation));
    this.lists.set(communityId, { state: 'ready', ids });
  }

  /** What is known stays while it cannot be asked for anew. */
  private fail(communityId: string, state: ListState): void {
    if (this.topicsOf(communityId).state !== 'ready')
      this.lists.set(communityId, { state, ids: [] });
  }

  private follow(communityIds: readonly string[]): void {
    const added = communityIds.filter((id) => !this.waiting.includes(id));
    this.waiting = [...this.waiting, ...added].slice(0, MOST_FOLLOWED);
    if (!this.isAsking) void this.work();
  }

  private async work(): Promise<void> {
    this.isAsking = true;
    for (let id = this.waiting.shift(); id !== undefined; id = this.waiting.shift())
      await this.load(id);
    this.isAsking = false;
  }
}

/** The conversation that a topic's messages are in. */
function chatOf(topicId: string): ConversationId {
  return conversationIdOf({ kind: 'group', groupId: topicId });
}
