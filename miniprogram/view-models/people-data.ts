import type { AvatarData, FrameData } from './frame-data';
import type { PeopleStrings } from '../i18n/sections/people';

/** A person or group in a plain list; `id` is the conversation it opens. */
export interface PersonRow extends AvatarData {
  readonly id: string;
  /** Member count of a group, else empty. */
  readonly detailText: string;
}

/** Rows under one letter of the index. */
export interface PersonSection {
  readonly letter: string;
  readonly rows: readonly PersonRow[];
}

/** Contacts by initial, and the groups page (one section without a letter). */
export interface PeopleData extends FrameData {
  readonly t: PeopleStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'no-match' | 'failed';
  readonly sections: readonly PersonSection[];
  /** Requests to become friends that I have not seen; contacts only, else empty. */
  readonly newFriendsBadge: string;
  /** By the ID of their row, the people who are online; nobody where nobody knows. */
  readonly online: Readonly<Record<string, true>>;
}

/** Groups only. */
export interface GroupsActions extends PeopleActions {
  /** Shows only those whose name, its pinyin or ID answers; all for no words. */
  find(words: string): void;
  create(): void;
  join(): void;
  openLiveRooms(): void;
}

export interface PeopleActions {
  open(id: string): void;
  retry(): void;
}

/** Contacts only. */
export interface ContactsActions extends PeopleActions {
  openGroups(): void;
  openFriendRequests(): void;
  /** The list has moved. */
  scrolled(scrollTopPx: number, viewportPx: number): void;
}
