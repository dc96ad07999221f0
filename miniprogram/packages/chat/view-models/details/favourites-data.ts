import type { ExcerptPart } from '../search/search-excerpt';
import type { FavouriteStrings } from '../../../../i18n/sections/favourites';
import type { FrameData } from '../../../../view-models/frame-data';

/** A message that is kept. */
export interface FavouriteRow {
  readonly id: string;
  /** What it says in a line, what was looked for lit up. */
  readonly parts: readonly ExcerptPart[];
  /** Who said it, and in which chat. */
  readonly source: string;
  readonly time: string;
  /** All of it, for who cannot see it. */
  readonly label: string;
}

/** The messages that I keep, the last added first. */
export interface FavouritesData extends FrameData {
  readonly t: FavouriteStrings;
  readonly searchText: string;
  /** `none`: nothing answers the search. */
  readonly state: 'empty' | 'ready' | 'none';
  readonly rows: readonly FavouriteRow[];
}

export interface FavouritesActions {
  search(text: string): void;
  /** More are shown near the end of those that are. */
  reachEnd(): void;
  /** Goes to the message in its chat. */
  open(id: string): void;
  /** Forwards it or deletes it. */
  openMenu(id: string): Promise<void>;
}
