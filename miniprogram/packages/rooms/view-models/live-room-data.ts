import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { RoomsStrings } from '../../../i18n/sections/rooms';

/** One line of a live room. */
export interface RoomRow {
  readonly id: string;
  /** Words of somebody, or what happened. */
  readonly kind: 'said' | 'tip';
  /** Who said it; empty for tips. */
  readonly name: string;
  /** 0 to 7: the colour of the name, from the sender's ID. */
  readonly hue: number;
  readonly isHost: boolean;
  readonly isOwn: boolean;
  readonly text: string;
  readonly state: '' | 'sending' | 'failed';
}

/** The page of one live room. */
export interface LiveRoomData extends FrameData {
  readonly t: RoomsStrings;
  readonly state: 'entering' | 'in' | 'over' | 'failed';
  readonly room: AvatarData;
  /** How many are there; empty while it is not known. */
  readonly onlineText: string;
  /** What the host wants everybody to know; empty for nothing. */
  readonly noticeText: string;
  /** Why I am out of it or could not come in; empty while I am in. */
  readonly problemText: string;
  /** Whether coming in can be tried again. */
  readonly canRetry: boolean;
  readonly bannerText: string;
  /** Rows in slots; `order` names them from the oldest to the newest. */
  readonly slots: Readonly<Record<string, readonly RoomRow[]>>;
  readonly order: readonly string[];
  /** What came while somebody reads further up; empty for nothing. */
  readonly waitingText: string;
  /** What is written, as the model last set it. */
  readonly text: string;
  readonly canSend: boolean;
  /** Why nothing can be written; empty when it can. */
  readonly closedText: string;
  /** Height of the keyboard, in px. */
  readonly footPx: number;
}

/** What happens to the list beside its data. */
export interface LiveRoomEffect {
  readonly kind: 'scroll-to-end';
}
