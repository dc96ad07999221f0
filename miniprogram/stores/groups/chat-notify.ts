import { communityOfChat } from '../../domain/ids';
import { quieterOf } from '../../domain/conversation/notify';
import type { CommunityStore } from './community-store';
import type { Conversation } from '../../domain/conversation/conversation';
import type { ConversationId } from '../../domain/ids';
import type { Notify } from '../../domain/conversation/notify';

/** What a topic's community has all of its topics do; `notify` for every other conversation. Observed. */
export function communityNotifyOf(
  conversationId: ConversationId,
  communities: Pick<CommunityStore, 'get'>,
): Notify {
  const communityId = communityOfChat(conversationId);
  if (communityId === undefined) return 'notify';
  return communities.get(communityId)?.notify ?? 'notify';
}

/** What a conversation does when something arrives: a topic what it says itself or its community, whichever is quieter. Observed. */
export function notifyOf(
  { conversationId, notify }: Pick<Conversation, 'conversationId' | 'notify'>,
  communities: Pick<CommunityStore, 'get'>,
): Notify {
  return quieterOf(notify, communityNotifyOf(conversationId, communities));
}
