import type { ChatResult } from './chat-result';
import type { MergedRecord, RecordPath } from '../domain/message/merged-record';
import type { Message } from '../domain/message/message';

/** Which message is meant. */
export type MessageId = Pick<Message, 'conversationId' | 'id'>;

/**
 * What became of an edit.
 * - `edited`: everybody has it
 * - `conflict`: somebody edited meanwhile, from another device; `newest` is what it says now, where that is known
 */
export type EditOutcome =
  | { readonly kind: 'edited'; readonly message: Message }
  | { readonly kind: 'conflict'; readonly newest?: Message };

/** What can be done with messages that the service has, beyond revoking. */
export interface MessageClient {
  /** Gives a text of mine other words, for everybody. */
  edit(message: MessageId, text: string): ChatResult<EditOutcome>;
  /** Deletes up to `MOST_REMOVED_AT_ONCE` messages of one conversation, for me only. */
  remove(messages: readonly MessageId[]): ChatResult<void>;
  /** The messages of a merged record, fetched where the message carries only their key. */
  record(message: MessageId, path: RecordPath): ChatResult<MergedRecord>;
}
