import type { ChatResult } from './chat-result';
import type { Group } from '../domain/group/group';
import type { Topic, TopicEdit, TopicProfile } from '../domain/group/topic';

/**
 * Communities with topics. Such a community has no chat of its own: people talk in its topics, and neither is in the lists of groups and
 * conversations. They are made by `joining.create`, and run by `groupAdmin` like other groups. Everything answers `not-available` where
 * the service's package has none.
 */
export interface TopicsClient {
  /** The communities with topics that I am in. */
  communities(): ChatResult<readonly Group[]>;
  /** All topics of a community. From then on `topics-changed` tells what becomes of them. */
  of(communityId: string): ChatResult<readonly Topic[]>;
  /** Makes a topic, and answers its ID. `forbidden` for ordinary members. */
  create(communityId: string, topic: TopicProfile): ChatResult<string>;
  /** `forbidden` for ordinary members. */
  edit(topicId: string, edit: TopicEdit): ChatResult<void>;
  /** Deletes topics with all that was said in them. Answers the IDs of those that are still there. */
  remove(communityId: string, topicIds: readonly string[]): ChatResult<readonly string[]>;
}
