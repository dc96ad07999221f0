import type { Conversation } from '../conversation/conversation';

/**
 * A topic: one of the chats of a community. Its messages are those of the conversation `group:<topicId>`; everybody in the community
 * may read it.
 */
export interface Topic {
  readonly topicId: string;
  readonly communityId: string;
  readonly introduction: string;
  readonly notice: string;
  readonly isMutedForAll: boolean;
  /** Until when I may not write here, by the service's clock, as of when the topics were asked for; absent where that is not known. */
  readonly mutedUntilMs?: number;
  /** Its name, picture, newest message and unread count, as a list shows those of a conversation. The service's own list leaves it out. */
  readonly conversation: Conversation;
}

/** What a topic is made of, or what is to change of one. */
export interface TopicProfile {
  readonly name: string;
  readonly avatarUrl: string;
  readonly introduction: string;
  readonly notice: string;
}

export type TopicEdit = Partial<TopicProfile & Pick<Topic, 'isMutedForAll'>>;

/**
 * Longest texts of a topic, in bytes of UTF-8. The SDK's declarations are silent about topics: these are what they say of groups, which
 * every service takes.
 */
export const TOPIC_TEXT_BYTES = { name: 30, introduction: 120, notice: 150 } as const;
