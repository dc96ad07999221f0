import { CommunityStore } from './community-store';
import { GroupFaces } from './group-faces';
import { GroupNews } from './group-news';
import { GroupStore } from './group-store';
import { JoinRequestStore } from './join-request-store';
import { HiddenNames } from './hidden-names';
import { ReadNotices } from '../timeline/read-notices';
import { TopicStore } from './topic-store';
import type { ChatClient } from '../../chat/chat-client';
import type { ConversationStore } from '../conversations/conversation-store';
import type { Clock } from '../../platform/platform';

/** What is held of the groups that I am in. */
export interface GroupStores {
  readonly groups: GroupStore;
  readonly communities: CommunityStore;
  readonly topics: TopicStore;
  readonly groupNews: GroupNews;
  readonly groupFaces: GroupFaces;
  readonly readNotices: ReadNotices;
  readonly hiddenNames: HiddenNames;
  readonly joinRequests: JoinRequestStore;
}

/** Makes and connects the stores about groups. */
export function groupStores(
  chat: ChatClient,
  clock: Clock,
  conversations: ConversationStore,
): GroupStores {
  const groups = new GroupStore(chat);
  const communities = new CommunityStore(chat);
  return {
    groups,
    communities,
    topics: new TopicStore(chat, communities, conversations),
    groupNews: new GroupNews(chat, [groups, communities]),
    groupFaces: new GroupFaces(chat, clock, groups),
    readNotices: new ReadNotices(),
    hiddenNames: new HiddenNames(),
    joinRequests: new JoinRequestStore(chat, groups),
  };
}
