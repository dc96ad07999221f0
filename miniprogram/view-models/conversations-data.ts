import type { AvatarData, FrameData } from './frame-data';
import type { ConversationsStrings } from '../i18n/sections/conversations';

/**
 * A row of the conversation list, ready to show. Fields that say nothing (empty, false) are absent from a new row; a field that
 * stops saying something is patched to `''` or `false`. Names are short because a changed row has to cross in 80 bytes.
 */
export interface ConversationRow extends AvatarData {
  readonly isGroup?: boolean;
  readonly time?: string;
  /** What the newest message says, with the sender's name in groups; the draft's text when there is one. */
  readonly text?: string;
  /** `[草稿]`, `[有人@我]`: shown before the text in the danger colour. */
  readonly alert?: string;
  /** The state of my last message. */
  readonly state?: '' | 'sending' | 'failed';
  /** `1` to `99+`; absent when nothing is unread or the conversation is muted. */
  readonly badge?: string;
  /** A dot without a number: unread in a muted conversation, or marked unread by hand. */
  readonly hasDot?: boolean;
  readonly isMuted?: boolean;
  readonly isPinned?: boolean;
}

/**
 * A window of at most 40 rows over the list. Rows sit in cells that are reused; `order` says which cells are shown, top to
 * bottom, so that a row that moves to the top costs one short array. The spaces keep the scroll height of the whole list.
 */
export interface ConversationsData extends FrameData {
  readonly t: ConversationsStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  /** Names of cells: one letter each. A conversation keeps its cell while it stays in the window. */
  readonly order: readonly string[];
  /** The cells by name. */
  readonly c: Readonly<Record<string, ConversationRow>>;
  readonly spaceAbovePx: number;
  readonly spaceBelowPx: number;
  /** A sentence under the navigation bar when something is wrong with the connection or the sign-in; empty when fine. */
  readonly bannerText: string;
  readonly bannerAction: string;
  /** The cell whose swipe actions are open; empty when none. */
  readonly openCell: string;
}

/** What a person can do on the conversation list. `cell` is an item of `order`. */
export interface ConversationsActions {
  open(cell: string): void;
  /** The long-press menu, through an action sheet. */
  openMenu(cell: string): Promise<void>;
  togglePin(cell: string): Promise<void>;
  toggleMute(cell: string): Promise<void>;
  toggleRead(cell: string): Promise<void>;
  remove(cell: string): Promise<void>;
  setSwiped(cell: string): void;
  openSearch(): void;
  /** The list was scrolled to `scrollTopPx`; `viewportPx` is the height of the scroll view. */
  scrolled(scrollTopPx: number, viewportPx: number): void;
  retry(): void;
}
