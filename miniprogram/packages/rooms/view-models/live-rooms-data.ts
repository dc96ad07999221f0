import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { RoomsStrings } from '../../../i18n/sections/rooms';

/** A live room in the list. */
export interface RoomEntryRow extends AvatarData {
  readonly id: string;
  /** How many are in it; empty where that is not told. */
  readonly detail: string;
}

/** The page from which live rooms are entered: those that our server shows to everybody, and those that I was in. */
export interface LiveRoomsData extends FrameData {
  readonly t: RoomsStrings;
  /** The room that I am in; null when I am in none. */
  readonly current: RoomEntryRow | null;
  /** Shown to everybody. */
  readonly listed: readonly RoomEntryRow[];
  readonly visited: readonly RoomEntryRow[];
}
