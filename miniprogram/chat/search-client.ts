import type { ChatResult } from './chat-result';
import type { ConversationId } from '../domain/ids';
import type { GroupDetails } from '../domain/group/group';
import type { Message } from '../domain/message/message';

/** Kinds of messages that a search can ask for. */
export type SearchedKind = 'text' | 'image' | 'video' | 'file';

/** What to look for. At least one of `words`, `from` and `kinds` names something. */
export interface CloudSearchQuery {
  /** All of them have to be in a message. At most 5. */
  readonly words: readonly string[];
  /** One conversation only; all of them when absent. */
  readonly conversationId?: ConversationId;
  /** Who sent it: any of these; everybody when absent. */
  readonly from?: readonly string[];
  /** Any of these; every kind when absent. */
  readonly kinds?: readonly SearchedKind[];
  /** Where the page before ended. */
  readonly cursor?: string;
}

/** What one conversation holds of the answer. */
export interface ConversationHits {
  readonly conversationId: ConversationId;
  readonly count: number;
  /** Newest first. Empty in a search across conversations where there is more than one. */
  readonly messages: readonly Message[];
}

/** A page of answers: of one conversation its messages, else the conversations. */
export interface CloudSearchPage {
  readonly hits: readonly ConversationHits[];
  /** Messages of the one conversation, else conversations. */
  readonly totalCount: number;
  /** Absent on the last page. */
  readonly cursor?: string;
}

/** A page of groups whose name holds the words, or whose ID they are. */
export interface FoundGroupsPage {
  readonly groups: readonly GroupDetails[];
  /** Absent on the last page. */
  readonly cursor?: string;
}

/** Searching what the service keeps: a paid plug-in, `not-available` where it was not bought. */
export interface SearchClient {
  messages(query: CloudSearchQuery): ChatResult<CloudSearchPage>;
  /**
   * All groups of the service, mine or not, by name and ID; live rooms excepted. What they hold of notices and of me is not told, so my
   * role in them is that of an outsider.
   */
  groups(words: string, cursor?: string): ChatResult<FoundGroupsPage>;
}
