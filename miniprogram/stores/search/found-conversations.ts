import { hasWords } from '../../domain/text/search-words';
import { newerFirst } from './message-shard';
import type { ConversationId } from '../../domain/ids';
import type { IndexedMessage } from '../../domain/message/indexed-message';
import type { MessageIndex } from './message-index';

/** A conversation that holds what was looked for. */
export interface FoundConversation {
  readonly conversationId: ConversationId;
  readonly count: number;
  readonly newest: IndexedMessage;
}

/** The conversations whose messages on this device hold all words (folded), the last one said first. */
export function foundConversations(
  index: MessageIndex,
  words: readonly string[],
): readonly FoundConversation[] {
  if (words.length === 0) return [];
  return index
    .conversationIds()
    .flatMap((conversationId) => {
      const shard = index.shard(conversationId);
      const found = shard.newestFirst.filter((message) =>
        hasWords(shard.foldedWords(message), words),
      );
      const newest = found[0];
      return newest === undefined ? [] : [{ conversationId, count: found.length, newest }];
    })
    .sort((a, b) => newerFirst({ ...a.newest, sequence: 0 }, { ...b.newest, sequence: 0 }));
}
