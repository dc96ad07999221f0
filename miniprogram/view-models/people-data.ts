import type { AvatarData, FrameData } from './frame-data';
import type { PeopleStrings } from '../i18n/sections/people';

/** A person or group in a plain list; `id` is the conversation it opens. */
export interface PersonRow extends AvatarData {
  readonly id: string;
  /** Member count of a group, else empty. */
  readonly detailText: string;
  /** What is unread in a community, which has no row among the conversations. */
  readonly badge?: string;
}

/** Rows under one letter of the index. */
export interface PersonSection {
  readonly letter: string;
  readonly rows: readonly PersonRow[];
}

/** The groups page. */
export interface PeopleData extends FrameData {
  readonly t: PeopleStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'no-match' | 'failed';
  readonly sections: readonly PersonSection[];
  /** Something is looked for: what was found is all that is shown. */
  readonly isSearching: boolean;
  /** Who waits to be let into my groups; empty where nobody does. */
  readonly requestsText: string;
}

/** Groups only. */
export interface GroupsActions extends PeopleActions {
  /** Shows only those whose name, its pinyin or ID answers; all for no words. */
  find(words: string): void;
  create(): void;
  join(): void;
  openLiveRooms(): void;
  openRequests(): void;
}

export interface PeopleActions {
  open(id: string): void;
  retry(): void;
}
