import type { AvatarData, FrameData } from '../../../../view-models/frame-data';
import type { ExcerptPart } from './search-excerpt';
import type { PersonRow } from '../../../../view-models/people-data';
import type { SearchPage } from '../../../../domain/text/search-filter';
import type { SearchStrings } from '../../../../i18n/sections/search';

/** A message that was found, with the face of whoever sent it. */
export interface SearchHit extends AvatarData {
  readonly id: string;
  readonly time: string;
  readonly parts: readonly ExcerptPart[];
  /** The size of a file; else empty. */
  readonly detail: string;
}

/** A picture or a clip. */
export interface MediaItem {
  readonly id: string;
  /** Empty where none is known. */
  readonly url: string;
  /** A clip's length; empty for pictures. */
  readonly lengthText: string;
}

/** Pictures and clips of one month. */
export interface MediaMonth {
  readonly title: string;
  readonly items: readonly MediaItem[];
}

/** How far the search among older messages has come; empty where none is offered. */
export type OlderState = '' | 'offer' | 'walking' | 'ended' | 'failed';

/** Looking for something in one chat. */
export interface ChatSearchData extends FrameData {
  readonly t: SearchStrings;
  readonly page: SearchPage;
  readonly isGroup: boolean;
  readonly searchText: string;
  /** `start`: nothing is looked for yet. */
  readonly state: 'start' | 'searching' | 'results' | 'none';
  /** What this device has seen: messages, pictures, or people, by the page. */
  readonly hits: readonly SearchHit[];
  readonly months: readonly MediaMonth[];
  readonly people: readonly PersonRow[];
  /** What the cloud found beyond that. */
  readonly cloudHits: readonly SearchHit[];
  readonly cloudMonths: readonly MediaMonth[];
  readonly cloud: '' | 'searching' | 'ready' | 'failed';
  readonly hasMoreCloud: boolean;
  readonly older: OlderState;
  readonly olderText: string;
}

export interface ChatSearchActions {
  search(text: string): void;
  /** The end of what is shown was reached. */
  reachEnd(): void;
  openPage(page: string): void;
  openCalendar(): void;
  openMember(userId: string): void;
  /** Goes to the message in its chat. */
  openHit(id: string): void;
  searchOlder(): Promise<void>;
  stop(): void;
  goOnInCloud(): Promise<void>;
}
