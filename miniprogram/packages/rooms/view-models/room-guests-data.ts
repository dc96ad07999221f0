import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { RoomsStrings } from '../../../i18n/sections/rooms';

/** Somebody who is in a room. */
export interface RoomGuestRow extends AvatarData {
  /** What they are there; empty for guests like all others. */
  readonly detail: string;
}

/** A way to see only some of those who are there. */
export interface GuestFilter {
  /** Empty for everybody. */
  readonly id: string;
  readonly name: string;
}

/** The marks that can be given to one person. */
export interface MarkSheet {
  readonly title: string;
  readonly marks: readonly {
    readonly id: string;
    readonly name: string;
    readonly isBorne: boolean;
  }[];
}

/** The page with those who are in a live room. */
export interface RoomGuestsData extends FrameData {
  readonly t: RoomsStrings;
  /** `quiet`: no list can be had, and nobody has spoken. */
  readonly state: 'loading' | 'ready' | 'failed' | 'quiet';
  /** The marks by which the list can be cut down, everybody first; empty where nobody bears any. */
  readonly filters: readonly GuestFilter[];
  /** The ID of the chosen filter. */
  readonly filter: string;
  /** In place of rows; empty where there are some. */
  readonly nobodyText: string;
  /** What the list is. */
  readonly captionText: string;
  /** The cells in the window, top to bottom. */
  readonly order: readonly string[];
  readonly c: Readonly<Record<string, RoomGuestRow>>;
  readonly spaceAbovePx: number;
  readonly spaceBelowPx: number;
  /** Open over the list; null while it is closed. */
  readonly markSheet: MarkSheet | null;
}
