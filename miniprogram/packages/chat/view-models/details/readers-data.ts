import type { FrameData } from '../../../../view-models/frame-data';
import type { PersonRow } from '../../../../view-models/people-data';
import type { ReadersStrings } from '../../../../i18n/sections/readers';

/** One page of people; it is known by its first one. */
export interface ReaderPageRows {
  readonly id: string;
  readonly people: readonly PersonRow[];
}

/** The page that tells who has read a message of mine in a group, and who has not. */
export interface ReadersData extends FrameData {
  readonly t: ReadersStrings;
  readonly isRead: boolean;
  readonly readTab: string;
  readonly unreadTab: string;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  /** What stands in the place of an empty or failed list. */
  readonly stateText: string;
  /** False where trying again would change nothing. */
  readonly canRetry: boolean;
  /** People, a page in each entry: a page that comes adds one, and no other is sent again. */
  readonly pages: readonly ReaderPageRows[];
  readonly isMoreFailed: boolean;
}

export interface ReadersActions {
  /** Shows those who have read it, or those who have not. */
  choose(isRead: boolean): void;
  reachEnd(): void;
  retry(): void;
  /** Opens the chat with somebody. */
  open(id: string): void;
}
