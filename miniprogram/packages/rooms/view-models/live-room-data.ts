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
  /** What marks the sender bears; absent for none. */
  readonly mark?: string;
  readonly isOwn: boolean;
  readonly text: string;
  readonly state: '' | 'sending' | 'failed';
  /** Absent for ordinary words. A broadcast is said in every room at once. */
  readonly look?: 'gift' | 'broadcast' | 'divider';
  /** A picture in the place of words, which then only say what it is. */
  readonly picture?: { readonly src: string; readonly widthPx: number; readonly heightPx: number };
  /** A sticker of our pack in the place of words. */
  readonly sticker?: string;
}

/** What the open panel offers; empty lists for what it does not. */
export interface RoomPanelData {
  readonly gifts: readonly { readonly id: string; readonly sign: string; readonly name: string }[];
  readonly emoji: readonly string[];
  readonly stickers: readonly { readonly id: string; readonly name: string }[];
}

/** The page of one live room. */
export interface LiveRoomData extends FrameData, RoomPanelData {
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
  /** Whether the list begins with what was said before I came in. */
  readonly hasEarlier: boolean;
  /** Whether older rows have gone since, as a busy room keeps only its newest. */
  readonly isCut: boolean;
  /** What came while somebody reads further up; empty for nothing. */
  readonly waitingText: string;
  /** What is written, as the model last set it. */
  readonly text: string;
  readonly canSend: boolean;
  /** Why nothing can be written; empty when it can. */
  readonly closedText: string;
  /** What is open below the field. */
  readonly panel: '' | 'emoji' | 'gifts';
  /** Height of the keyboard, in px. */
  readonly footPx: number;
}

/** What happens to the list beside its data. */
export interface LiveRoomEffect {
  readonly kind: 'scroll-to-end';
}
