import type { ChatResult } from './chat-result';
import type { ConversationId } from '../domain/ids';
import type { Person } from '../domain/person/person';
import type { Reactable, Reaction } from '../domain/message/reaction';

/** Some of the people who reacted in one way; `cursor` is absent on the last page. */
export interface ReactorPage {
  readonly people: readonly Person[];
  readonly cursor?: number;
}

/** Reactions to messages. All methods answer `not-available` where the service's package lacks them. */
export interface ReactionsClient {
  add(message: Reactable, reactionId: string): ChatResult<void>;
  remove(message: Reactable, reactionId: string): ChatResult<void>;
  /**
   * The reactions of up to MOST_REACTED_AT_ONCE messages of one conversation, by message ID; messages that are not held here
   * are left out.
   */
  of(
    conversationId: ConversationId,
    messageIds: readonly string[],
  ): ChatResult<ReadonlyMap<string, readonly Reaction[]>>;
  /** Who reacted in this way: the first page without a cursor, else the one at it. */
  people(message: Reactable, reactionId: string, cursor?: number): ChatResult<ReactorPage>;
}
