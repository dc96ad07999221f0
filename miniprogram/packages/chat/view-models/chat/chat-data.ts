import type { ComposerActions, MentionActions, PlaceActions } from './chat-part-actions';
import type { AvatarData, FrameData } from '../../../../view-models/frame-data';
import type { CardData } from '../rows/card-data';
import type { VoiceBarStrings } from '../../../../i18n/voices';
import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { FileLook } from '../../../../domain/media/file-name';
import type { DiceValue } from '../../../../domain/message/dice';
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
import type { RowKind, ShownPlace } from '../rows/row-kind';
import type { RowPicture } from '../rows/media-rows';
import type { TapActions } from './tap-data';
import type { TransferRow } from '../rows/transfer-row';
import type { MoreActions, MoreChoice, PanelActions } from '../composer/panel-data';

export type {
  ComposerActions,
  EditingActions,
  MentionActions,
  PlaceActions,
  SelectionActions,
} from './chat-part-actions';

/**
 * A row of the message list: display strings only. Fields that do not apply are absent from a new row, so that a plain text costs
 * few bytes; a field that stops applying is patched to `''` or `false`.
 * A time separator is part of the row below it.
 */
export interface MessageRow {
  /** Local and short; never the service's ID. */
  readonly id: string;
  readonly kind: RowKind;
  readonly text: string;
  /** Where links, addresses and numbers begin and end in `text`: `start,end,start,end …`. */
  readonly parts?: string;
  /** Kinds `card`, `record`, `place` and `file` only. */
  readonly card?: CardData;
  readonly look?: FileLook;
  /** What a die shows. */
  readonly dice?: DiceValue;
  /** The die was thrown just now: it rolls first. */
  readonly isRolling?: true;
  /** What kind of call it was. */
  readonly media?: 'voice' | 'video';
  /** How long a voice or video is: 12″, 0:12. */
  readonly length?: string;
  /** How wide the bubble of a voice is at least, by how long it is. */
  readonly widthPx?: number;
  /** A voice of somebody else that was not played yet. */
  readonly unheard?: true;
  readonly picture?: RowPicture;
  /** Which picture of our sticker pack. */
  readonly sticker?: string;
  /** What it answers, below the bubble: 小莫：去不去？ */
  readonly quote?: string;
  readonly own?: true;
  /** The key into `people`. Absent on tips. */
  readonly who?: string;
  /** First of a run of one sender: shows the avatar (and the name in groups). */
  readonly first?: true;
  readonly time?: string;
  /** The line above the first unread message: 以下为新消息. */
  readonly newer?: string;
  readonly state?: 'sending' | 'failed';
  /** A file is on its way, or can be fetched, which can be stopped: what the cross does. */
  readonly stop?: string;
  /** What the ring says to a screen reader when it is not simply being sent: waiting, 正在重试（2/5）. */
  readonly wait?: string;
  /** 已读, under the last own bubble of a run that was read. */
  readonly read?: string;
  /** 3 人未读, under an own bubble in a group; empty while nobody knows, so that its room is there before it is. */
  readonly readers?: string;
  /** 已编辑 */
  readonly edited?: true;
  /** Checked, while messages are being selected. */
  readonly picked?: true;
  /** A revoked message of mine that can be put back into the composer: 重新编辑. */
  readonly edit?: string;
  /** Below the bubble: a text in the other language, or what a voice says. */
  readonly translation?: string;
  /** Reactions: a line for each pill, with a sign before its words (see `reaction-pills.ts`). */
  readonly reacts?: string;
}

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

/** The overlay while a voice is being recorded. */
export interface RecordingOverlay {
  /** Letting go now throws it away. */
  readonly isOverCancel: boolean;
  /** What letting go does; in the last seconds how many are left. */
  readonly hint: string;
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

/** What a finger does on the talk bar. `disturb`: a second finger, or the system took the touch away. */
export const TALK_GESTURES = ['press', 'over-cancel', 'back', 'release', 'disturb'] as const;

export type TalkGesture = (typeof TALK_GESTURES)[number];

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

/** Commands to the message list and the composer that happen once, after the patches before them are on screen. */
export type ChatEffect =
  /** Show the newest row. `isSmooth` for a jump that a person asked for. */
  | { readonly kind: 'scroll-to-end'; readonly isSmooth: boolean }
  /** Keep `rowId` where it is on the screen while rows come in beyond it, at the end of the list that `grew`. */
  | { readonly kind: 'keep-row'; readonly rowId: string; readonly grew: 'start' | 'end' }
  /** Bring `rowId` to its place on the screen. */
  | { readonly kind: 'show-row'; readonly rowId: string; readonly place: ShownPlace }
  /** Tell whether `rowId` is seen, now and when it comes into sight. */
  | { readonly kind: 'watch-row'; readonly rowId: string }
  | { readonly kind: 'focus-composer' }
  /** Tell which rows are on the screen. */
  | { readonly kind: 'tell-seen' }
  /** What stands below the list has another height: who was at the end stays there. */
  | { readonly kind: 'fit-list' }
  /** Something else wants the keyboard, or the room that it takes. */
  | { readonly kind: 'blur-composer' }
  /** Put the caret at a UTF-16 index of the composer's text. */
  | { readonly kind: 'place-caret'; readonly at: number };

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
