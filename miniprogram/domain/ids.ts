import { missingCase } from '../kernel/missing-case';

/**
 * Who a conversation is with. `system` is the service's own channel (group applications and the like): it can be read, not
 * written to.
 */
export type ConversationTarget =
  | { readonly kind: 'direct'; readonly userId: string }
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'system' };

/** Our spelling of a conversation: `direct:<userId>`, `group:<groupId>` or `system`. */
export type ConversationId = string;

export function conversationIdOf(target: ConversationTarget): ConversationId {
  switch (target.kind) {
    case 'direct':
      return `direct:${target.userId}`;
    case 'group':
      return `group:${target.groupId}`;
    case 'system':
      return 'system';
    default:
      return missingCase(target);
  }
}

/** Longest userID or groupID that is believed in text from outside (launch queries, storage). Source: userID ≤ 32 bytes,
 * groupID ≤ 48 bytes in the service's limits; room is left for communities' topic suffixes. */
const LONGEST_ID = 128;

/** What stands between a community's ID and its topic's own part. Source: the service's topic IDs (product documentation 1047/49471). */
const TOPIC_MARK = '@TOPIC#_';

/** The community of a topic; undefined for the IDs of everything else. */
export function communityOfTopic(groupId: string): string | undefined {
  const end = groupId.indexOf(TOPIC_MARK);
  const isTopic = groupId.startsWith('@TGS#_') && end > 0;
  return isTopic ? groupId.slice(0, end) : undefined;
}

/** Reads a conversation ID written by {@link conversationIdOf}; undefined for any other text. */
export function parseConversationId(id: string): ConversationTarget | undefined {
  if (id === 'system') return { kind: 'system' };
  const match = /^(direct|group):(.+)$/su.exec(id);
  const kind = match?.[1];
  const name = match?.[2];
  if (name === undefined || name.length > LONGEST_ID) return undefined;
  return kind === 'direct' ? { kind: 'direct', userId: name } : { kind: 'group', groupId: name };
}

/** The community of the topic that a conversation is; undefined for every other conversation. */
export function communityOfChat(conversationId: ConversationId): string | undefined {
  const target = parseConversationId(conversationId);
  return target?.kind === 'group' ? communityOfTopic(target.groupId) : undefined;
}
