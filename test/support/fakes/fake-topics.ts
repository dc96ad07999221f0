import { FakeCalls, chatError } from './fake-calls';
import { buildConversation } from '../builders';
import {
  communityOfChat,
  communityOfTopic,
  parseConversationId,
} from '../../../miniprogram/domain/ids';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { refusalFor } from './fake-shared';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatEvent } from '../../../miniprogram/chat/chat-event';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost, FakeShared } from './fake-shared';
import type { FakeChatAccount } from './fake-chat-account';
import type { Group } from '../../../miniprogram/domain/group/group';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { Notify } from '../../../miniprogram/domain/conversation/notify';
import type { Result } from '../../../miniprogram/kernel/result';
import type { Topic, TopicEdit, TopicProfile } from '../../../miniprogram/domain/group/topic';
import type { TopicsClient } from '../../../miniprogram/chat/topics-client';

/** A topic of a fake service; what each person has of it is among their conversations. */
export interface FakeTopic extends TopicProfile, Pick<Topic, 'topicId' | 'isMutedForAll'> {
  /** Until when people may not write in it, by user ID. */
  readonly mutes?: Readonly<Record<string, number>>;
}

/** The groups of an account, told as the service does. */
export function groupsChanged({ groups }: FakeChatAccount): ChatEvent {
  return {
    type: 'groups-changed',
    groups: groups.filter(({ hasTopics }) => hasTopics === undefined),
    communities: groups.filter(({ hasTopics }) => hasTopics),
  };
}

/** What all topics of a community do for somebody; false for every other conversation. No event tells it, as at the service. */
export function setCommunityNotify(
  account: FakeChatAccount,
  conversationId: string,
  notify: Notify,
): boolean {
  const target = parseConversationId(conversationId);
  const groupId = target?.kind === 'group' ? target.groupId : '';
  if (!account.groups.some((group) => group.groupId === groupId && group.hasTopics)) return false;
  account.groups = account.groups.map((group) =>
    group.groupId === groupId ? { ...group, notify } : group,
  );
  return true;
}

/** Whether what is said in a topic does not reach somebody, who wants nothing of its community. */
export function isWithheld(account: FakeChatAccount, { conversationId }: Message): boolean {
  const communityId = communityOfChat(conversationId);
  return account.groups.some(
    ({ groupId, notify }) => groupId === communityId && notify === 'blocked',
  );
}

/** A topic as somebody has it. */
export function topicOf(topic: FakeTopic, account: FakeChatAccount): Topic {
  const { topicId, name, avatarUrl, introduction, notice, isMutedForAll } = topic;
  const mutedUntilMs = topic.mutes?.[account.userId] ?? 0;
  const conversationId = `group:${topicId}`;
  const known = account.conversations.get(conversationId) ?? buildConversation({ conversationId });
  account.conversations.set(conversationId, known);
  return {
    topicId,
    communityId: communityOfTopic(topicId) ?? '',
    introduction,
    notice,
    isMutedForAll,
    ...(mutedUntilMs > 0 && { mutedUntilMs }),
    conversation: { ...known, title: name, avatarUrl, groupType: 'community' },
  };
}

/** The topics of all communities that somebody is in. */
export function topicsOf(account: FakeChatAccount, shared: FakeShared): readonly Topic[] {
  return account.groups.flatMap(({ groupId }) =>
    (shared.topics.get(groupId) ?? []).map((topic) => topicOf(topic, account)),
  );
}

/** Why nothing can be written to a community or one of its topics; undefined for what can be written, and elsewhere. */
export function topicRefusal(
  { conversationId }: Message,
  account: FakeChatAccount,
  shared: FakeShared,
  nowMs: number,
): ChatError | undefined {
  const target = parseConversationId(conversationId);
  if (target?.kind !== 'group') return undefined;
  const { groupId } = target;
  const communityId = communityOfTopic(groupId);
  const group = account.groups.find((each) => each.groupId === (communityId ?? groupId));
  if (communityId === undefined) return group?.hasTopics ? chatError('forbidden', 2115) : undefined;
  const topic = shared.topics.get(communityId)?.find(({ topicId }) => topicId === groupId);
  if (group === undefined || topic === undefined) return chatError('group-gone', 10010);
  const isMuted = topic.isMutedForAll && group.myRole === 'member';
  const isMutedAlone = (topic.mutes?.[account.userId] ?? 0) > nowMs;
  return isMuted || isMutedAlone ? chatError('muted', 10017) : undefined;
}

/** Mutes somebody in one topic; 0 lifts it. */
export function muteInTopic(
  { topics }: FakeShared,
  topicId: string,
  userId: string,
  untilMs: number,
): void {
  const communityId = communityOfTopic(topicId) ?? '';
  const known = topics.get(communityId) ?? [];
  topics.set(
    communityId,
    known.map((topic) =>
      topic.topicId === topicId
        ? { ...topic, mutes: { ...topic.mutes, [userId]: untilMs } }
        : topic,
    ),
  );
}

/** Communities with topics, without a network. `calls` records, fails and holds. */
export class FakeTopics implements TopicsClient {
  readonly calls = new FakeCalls<keyof TopicsClient>();
  private madeCount = 0;

  constructor(
    private readonly host: FakeAreaHost & {
      readonly everybody: () => readonly FakeChatAccount[];
    },
  ) {}

  communities(): ChatResult<readonly Group[]> {
    return this.answer('communities', [], () =>
      ok(this.host.account().groups.filter(({ hasTopics }) => hasTopics)),
    );
  }

  of(communityId: string): ChatResult<readonly Topic[]> {
    return this.answer('of', [communityId], () => {
      const isIn = this.roleIn(communityId) !== undefined;
      if (!isIn) return failed(chatError('forbidden', 10007));
      const topics = this.host.shared().topics.get(communityId) ?? [];
      return ok(topics.map((topic) => topicOf(topic, this.host.account())));
    });
  }

  create(communityId: string, topic: TopicProfile): ChatResult<string> {
    return this.run('create', [communityId, topic], communityId, (topics) => {
      this.madeCount += 1;
      const topicId = `${communityId}@TOPIC#_made-${this.madeCount}`;
      this.host
        .shared()
        .topics.set(communityId, [...topics, { ...topic, topicId, isMutedForAll: false }]);
      this.tell(communityId, () => ({ type: 'topic-created', communityId }));
      return ok(topicId);
    });
  }

  edit(topicId: string, edit: TopicEdit): ChatResult<void> {
    const communityId = communityOfTopic(topicId) ?? '';
    return this.run('edit', [topicId, edit], communityId, (topics) => {
      const known = topics.find((topic) => topic.topicId === topicId);
      if (known === undefined) return failed(chatError('group-gone', 10010));
      const changed = { ...known, ...edit };
      this.host.shared().topics.set(
        communityId,
        topics.map((topic) => (topic === known ? changed : topic)),
      );
      this.tell(communityId, (account) => ({
        type: 'topics-changed',
        topics: [topicOf(changed, account)],
      }));
      return ok(undefined);
    });
  }

  remove(communityId: string, topicIds: readonly string[]): ChatResult<readonly string[]> {
    return this.run('remove', [communityId, topicIds], communityId, (topics) => {
      const known = new Set(topics.map(({ topicId }) => topicId));
      const deleted = topicIds.filter((topicId) => known.has(topicId));
      this.host.shared().topics.set(
        communityId,
        topics.filter(({ topicId }) => !deleted.includes(topicId)),
      );
      this.tell(communityId, () => ({ type: 'topics-deleted', communityId, topicIds: deleted }));
      return ok(topicIds.filter((topicId) => !known.has(topicId)));
    });
  }

  private roleIn(communityId: string): Group['myRole'] | undefined {
    return this.host.account().groups.find(({ groupId }) => groupId === communityId)?.myRole;
  }

  private tell(communityId: string, eventFor: (account: FakeChatAccount) => ChatEvent): void {
    const inside = new Map(
      this.host
        .everybody()
        .filter(({ groups }) => groups.some(({ groupId }) => groupId === communityId))
        .map((account) => [account.userId, account]),
    );
    this.host.shared().tell((userId) => {
      const account = inside.get(userId);
      return account && eventFor(account);
    });
  }

  private run<Value>(
    method: keyof TopicsClient,
    args: readonly unknown[],
    communityId: string,
    change: (topics: readonly FakeTopic[]) => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.answer(method, args, () => {
      const role = this.roleIn(communityId);
      const mayRun = role === 'owner' || role === 'admin';
      if (!mayRun) return failed(chatError('forbidden', 10007));
      return change(this.host.shared().topics.get(communityId) ?? []);
    });
  }

  private answer<Value>(
    method: keyof TopicsClient,
    args: readonly unknown[],
    run: () => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal = await refusalFor(this.host, 'topics');
      return refusal === undefined ? run() : failed(refusal);
    });
  }
}
