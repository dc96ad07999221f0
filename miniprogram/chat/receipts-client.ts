import type { ChatResult } from './chat-result';
import type { ConversationId } from '../domain/ids';
import type { Message } from '../domain/message/message';
import type { Person } from '../domain/person/person';
import type { ReadCounts } from '../domain/message/receipt';

/** Which message a receipt is about. */
export type Receiptable = Pick<Message, 'conversationId' | 'id'>;

/** Somebody in a read list. */
export interface Reader extends Person {
  /** What they are called in the group; empty when they are called nothing there. */
  readonly nameCard: string;
}

/** Some of the people of a read list; `cursor` is absent on the last page. */
export interface ReaderPage {
  readonly people: readonly Reader[];
  readonly cursor?: string;
}

/** What became of one message of mine. */
export interface ReceiptChange {
  readonly conversationId: ConversationId;
  readonly messageId: string;
  readonly counts: ReadCounts;
  /** One-to-one only: when it was read, where the service says so. */
  readonly readAtMs?: number;
}

/** Read receipts. All methods answer `not-available` where the service's package lacks them. */
export interface ReceiptsClient {
  /**
   * Tells the senders that I have seen up to 30 messages of one conversation. Those that want no receipt or are
   * not held here are left out.
   */
  report(messages: readonly Receiptable[]): ChatResult<void>;
  /** How far my messages of one conversation are read, by message ID; those without receipts are left out. */
  counts(messages: readonly Receiptable[]): ChatResult<ReadonlyMap<string, ReadCounts>>;
  /** Who has read a message of mine in a group, or who has not: the first page without a cursor, else the one at it. */
  readers(message: Receiptable, isRead: boolean, cursor?: string): ChatResult<ReaderPage>;
}
