import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { RoomsStrings } from '../../../i18n/sections/rooms';

/** A live room in the list. */
export interface RoomEntryRow extends AvatarData {
  readonly id: string;
}

/** The page from which live rooms are entered: the service lists none, so it knows those that I was in. */
export interface LiveRoomsData extends FrameData {
  readonly t: RoomsStrings;
  /** The room that I am in; null when I am in none. */
  readonly current: RoomEntryRow | null;
  readonly visited: readonly RoomEntryRow[];
}
