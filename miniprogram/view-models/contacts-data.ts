import type { AvatarData, FrameData } from './frame-data';
import type { PeopleStrings } from '../i18n/sections/people';

/** Somebody in my contacts. */
export interface ContactRow extends AvatarData {
  /** The letter above the first of a section; else empty. */
  readonly heading: string;
  readonly isOnline: boolean;
  /** What they say that they are doing; absent or empty for nothing. */
  readonly words?: string;
}

/** My contacts A to Z: a window of them, with room for the rest above and below. */
export interface ContactsData extends FrameData {
  readonly t: PeopleStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'no-match' | 'failed';
  /** Cells in the order of the rows. */
  readonly order: readonly string[];
  readonly c: Readonly<Record<string, ContactRow>>;
  readonly spaceAbovePx: number;
  readonly spaceBelowPx: number;
  /** Letters of the index; none while something is looked for. */
  readonly letters: readonly string[];
  /** The names of my labels. */
  readonly labels: readonly string[];
  /** The label whose people are shown; empty for everybody. */
  readonly label: string;
  /** Where the list is to scroll to; changes with each jump. */
  readonly scrollTopPx: number;
  /** Requests to become friends that I have not seen; empty for none. */
  readonly newFriendsBadge: string;
  /** What is unread in topics, which have no row among the conversations; empty for nothing. */
  readonly groupsBadge: string;
}

export interface ContactsActions {
  open(cell: string): void;
  openFriendRequests(): void;
  /** Finds somebody by their ID; offered where there are no contacts yet. */
  addFriend(): void;
  openGroups(): void;
  openLabels(): void;
  /** Shows only those who have a label; everybody for an empty one. */
  chooseLabel(name: string): void;
  /** Shows only those whose name, its pinyin or ID answers; all for no words. */
  find(words: string): void;
  /** Goes to where a letter of the index begins. */
  jumpTo(letter: string): void;
  /** A finger slides over the index: each letter once, until it is lifted. */
  slideTo(letter: string): void;
  endSlide(): void;
  /** The list has moved. */
  scrolled(scrollTopPx: number, viewportPx: number): void;
  retry(): void;
}
