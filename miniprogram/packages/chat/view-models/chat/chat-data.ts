import type { ComposerActions, MentionActions, PlaceActions } from './chat-part-actions';
import type { AvatarData, FrameData } from '../../../../view-models/frame-data';
import type { VoiceBarStrings } from '../../../../i18n/voices';
import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { MenuPlace, Rect } from '../menu/place-menu';
import type { MemberPickerData } from '../../../../view-models/member-picker-data';
import type { MessageAction } from '../../../../domain/message/message-permissions';
import type { GroupChatData } from './chat-notice';
import type { ReceiptActions } from './chat-receipts';
import type { RecordingActions } from '../composer/chat-recording';
import type { SendActions } from './chat-sends';
import type { PinActions, PinBar, PinsData } from './pin-data';
import type { QuickReaction, ReactionActions, ReactorsData } from '../menu/reaction-data';
import type { MessageRef } from '../../../../domain/message/message-ref';
import type { TapActions } from './tap-data';
import type { TransferRow } from '../rows/transfer-row';
import type { MoreActions, MoreChoice, PanelActions } from '../composer/panel-data';
import type { MessageRow } from '../rows/message-row';
import type { RecordingOverlay } from '../composer/recording-data';

export type {
  ComposerActions,
  EditingActions,
  MentionActions,
  PlaceActions,
  SelectionActions,
} from './chat-part-actions';

/** The bar in the place of the composer while messages are being selected. */
export interface SelectionBar {
  /** How many are checked, or how far something with them has come. */
  readonly text: string;
  readonly canAct: boolean;
}

/** The line above the composer while a text of mine is being changed. */
export interface EditingBar {
  /** What it says so far. */
  readonly text: string;
}

/** The row whose voice is playing or stands still in the middle. */
export interface PlayingRow {
  readonly row: string;
  readonly isPlaying: boolean;
  /** How much of it was played. */
  readonly percent: number;
  /** How fast: 1.5×. */
  readonly rate: string;
  /** It comes out of the earpiece. */
  readonly isEarpiece: boolean;
  readonly words: VoiceBarStrings;
}

/** A sticker of the panel. */
export interface StickerChoice {
  readonly name: string;
  readonly label: string;
}

/** One item of the message menu. */
export interface MenuItem {
  readonly action: MessageAction;
  /** The name of a file in `assets/icons`. */
  readonly icon: string;
  readonly label: string;
}

/** The message menu while it is open: its items and where it stands. */
export interface OpenMenu extends MenuPlace {
  /** The row whose bubble it belongs to. */
  readonly row: string;
  readonly items: readonly MenuItem[];
  /** What can be reacted with at once; absent where one cannot. */
  readonly quick?: readonly QuickReaction[];
  readonly widthPx: number;
}

/** What was measured when a finger held a bubble. */
export interface MenuSpot {
  readonly bubble: Rect;
  readonly page: Rect;
  /** The message list, where bubbles are seen. */
  readonly seen: Rect;
}

/**
 * A window of at most 56 rows, in slots of at most 20: `order` names the slots top to bottom. Appending touches one row,
 * a page of history adds a slot, leaving rows go a slot at a time; nothing else is rewritten.
 */
export interface ChatData extends FrameData, GroupChatData {
  readonly t: ChatStrings;
  readonly order: readonly string[];
  readonly slots: Readonly<Record<string, readonly MessageRow[]>>;
  readonly people: Readonly<Record<string, AvatarData>>;
  /** `loading`: before the first page. `failed`: it could not be loaded. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly isLoadingOlder: boolean;
  readonly isOlderFailed: boolean;
  readonly isLoadingNewer: boolean;
  readonly isNewerFailed: boolean;
  /** The pill over the end: "3 条新消息" while reading above it, the way back from far above; empty when there is nothing to say. */
  readonly pillText: string;
  /** The pill at the top that leads up to the first unread message: "300 条新消息". */
  readonly unreadText: string;
  /** The pill at the top that leads to a mention. */
  readonly mentionText: string;
  /** A sentence above the composer when nothing can be sent: removed from the group, group gone … */
  readonly closedText: string;
  /** What lets it be written here again; empty for nothing. */
  readonly reopenText: string;
  readonly bannerText: string;
  /** The composer's text as the model last set it (draft, re-edit, cleared after sending). */
  readonly composerText: string;
  readonly canSend: boolean;
  /** Above the field: what will be answered; empty for nothing. */
  readonly quoteText: string;
  /** Who can be mentioned; null while nobody is asked for. */
  readonly picker: MemberPickerData | null;
  /** Null while no menu is open. */
  readonly menu: OpenMenu | null;
  /** Null while nothing is being selected. */
  readonly selection: SelectionBar | null;
  /** Null while no text is being changed. */
  readonly editing: EditingBar | null;
  /** Who reacted to a message; null while nobody asks. */
  readonly reactors: ReactorsData | null;
  /** What is pinned in the group, in the bar at the top; null for nothing. */
  readonly pinBar: PinBar | null;
  /** Everything that is pinned, while it is looked at. */
  readonly pins: PinsData | null;
  /** Any emoji is being picked to react with. */
  readonly hasReactionPicker: boolean;
  /** A text over the whole screen; empty for none. */
  readonly fullText: string;
  /** The emoji panel was opened in this chat and stays. */
  readonly hasEmojiPanel: boolean;
  readonly recentEmoji: readonly string[];
  /** Null while nothing is being recorded. */
  readonly recording: RecordingOverlay | null;
  /** Null while nothing is being played in this chat. */
  readonly playing: PlayingRow | null;
  /** Null while no file of this chat is on its way. */
  readonly upload: TransferRow | null;
  /** How much of each file that is being downloaded is here, in whole percent by row: 0 while it waits. Absent before the first. */
  readonly downloads?: Readonly<Record<string, number>>;
  /** Our stickers, once the panel was opened. */
  readonly stickers: readonly StickerChoice[];
  /** What the panel behind the + offers, once it was opened. */
  readonly moreEntries: readonly MoreChoice[];
  /** How high panels are before the keyboard was up in this chat, in px. */
  readonly panelPx: number;
}

/** What a person can do in a chat. `row` is a row's `id`. */
export interface ChatActions {
  /** Opens the page about the chat. */
  openInfo(): void;
  /** Every change of the composer's text; kept as the draft. `caret` is a UTF-16 index, negative where it is not known. */
  compose(text: string, caret?: number): void;
  send(): void;
  readonly composer: ComposerActions;
  readonly mentions: MentionActions;
  readonly recording: RecordingActions;
  readonly receipts: ReceiptActions;
  readonly places: PlaceActions;
  readonly more: MoreActions;
  /** The quoted block of a reply was tapped: shows what it answers. */
  openQuote(row: string): Promise<void>;
  /** A finger held the face of a message's sender. */
  mentionSender(row: string): void;
  readonly sends: SendActions;
  /** A finger held a message. */
  openMenu(row: string, spot: MenuSpot): void;
  closeMenu(): void;
  /** An item of the open menu was tapped. */
  choose(action: string): Promise<void>;
  readonly reactions: ReactionActions;
  readonly pins: PinActions;
  /** A face of the open menu was tapped; empty: any other one is wanted. */
  reactFromMenu(emoji: string): Promise<void>;
  readonly taps: TapActions;
  readonly panel: PanelActions;
  /** A voice was tapped: it plays, pauses or goes on. */
  playVoice(row: string): void;
  /** 重新编辑 on a revoked message. */
  editAgain(row: string): void;
  /** The list was scrolled; distances from its ends in px. */
  scrolled(distance: { readonly toTopPx: number; readonly toEndPx: number }): void;
  /** Near the top of the list: show or load older messages. */
  reachTop(): void;
  /** Near the end of the list: show or load newer messages. */
  reachEnd(): void;
  /** Rows that came in are on the page. */
  grown(): void;
  /** The pill over the end was tapped. */
  jumpToEnd(): void;
  /** Shows a message, loaded or not; says so where it is gone. */
  jumpTo(ref: MessageRef): Promise<void>;
  retry(): void;
}
