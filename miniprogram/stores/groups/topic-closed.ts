import { chatWords } from '../../i18n/chat-words';
import { communityOfTopic } from '../../domain/ids';
import type { CommunityStore } from './community-store';
import type { GroupNews } from './group-news';
import type { Language } from '../../i18n/language';
import type { TopicStore } from './topic-store';

/** What is asked about communities and topics. */
export interface TopicSources {
  readonly communities: Pick<CommunityStore, 'get' | 'state'>;
  readonly topics: Pick<TopicStore, 'get' | 'isDeleted'>;
  readonly groupNews: Pick<GroupNews, 'endOf' | 'hasEntered'>;
  readonly settings: { readonly language: Language };
}

/**
 * Why nothing can be written in a topic, or to a community that has topics; empty where it can, undefined for all other groups.
 * Observed.
 */
export function topicClosedReason(groupId: string, sources: TopicSources): string | undefined {
  const { communities, topics, groupNews, settings } = sources;
  const words = chatWords(settings.language);
  const communityId = communityOfTopic(groupId);
  if (communityId === undefined)
    return communities.get(groupId) === undefined ? undefined : words.onlyInTopics;
  if (topics.isDeleted(groupId)) return words.topicDeleted;
  if (communities.state !== 'ready') return '';
  const community = communities.get(communityId);
  if (community === undefined) {
    const end = groupNews.endOf(communityId);
    return end === undefined ? words.notInCommunity : words.communityEnds[end];
  }
  const isMuted = topics.get(groupId)?.isMutedForAll === true && community.myRole === 'member';
  return isMuted ? words.topicMuted : '';
}
