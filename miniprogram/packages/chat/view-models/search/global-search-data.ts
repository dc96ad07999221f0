import type { AvatarData, FrameData } from '../../../../view-models/frame-data';
import type { ExcerptPart } from './search-excerpt';
import type { SearchStrings } from '../../../../i18n/sections/search';

/** A chat, a person or a group that was found, or a chat in which something was. */
export interface FoundRow extends AvatarData {
  /** The conversation. */
  readonly id: string;
  /** The name, what was looked for lit up. */
  readonly parts: readonly ExcerptPart[];
  /** A second line: what was said, or how often; empty where the name is what was found. */
  readonly detail: readonly ExcerptPart[];
  /** A quiet line under a name: the community of a topic. */
  readonly hint?: string;
  readonly time: string;
}

export type SectionKey = 'conversations' | 'people' | 'groups' | 'topics' | 'messages' | 'cloud';

/** Rows of one kind. */
export interface FoundSection {
  readonly key: SectionKey;
  readonly title: string;
  readonly rows: readonly FoundRow[];
  /** Some are not shown. */
  readonly hasMore: boolean;
}

/** Looking for something everywhere. */
export interface GlobalSearchData extends FrameData {
  readonly t: SearchStrings;
  readonly searchText: string;
  readonly state: 'start' | 'searching' | 'results' | 'none';
  readonly sections: readonly FoundSection[];
  readonly cloud: '' | 'searching' | 'ready' | 'failed';
}

export interface GlobalSearchActions {
  search(text: string): void;
  /** Opens the chat or the community of a row: at the message where one was found, else the list of those in it. */
  open(section: string, conversationId: string): void;
  showMore(section: string): void;
  goOnInCloud(): Promise<void>;
}
