import type { AvatarData, FrameData } from './frame-data';
import type { ConversationsStrings } from '../i18n/sections/conversations';

/** A row of the conversation list, ready to show. Optional fields are absent when there is nothing to show. */
export interface ConversationRow extends AvatarData {
  /** The cell that shows it; stable while the conversation stays in the window. */
  readonly id: string;
  readonly isGroup: boolean;
  readonly timeText: string;
  /** What the newest message says, with the sender's name in groups; the draft's text when there is one. */
  readonly previewText: string;
  /** `[草稿]`, `[有人@我]`: shown before the preview in the danger colour; empty when none. */
  readonly alertText: string;
  /** The state of my last message. */
  readonly sendState: '' | 'sending' | 'failed';
  /** `1` to `99+`; empty when nothing is unread or the conversation is muted. */
  readonly badgeText: string;
  /** A dot without a number: unread in a muted conversation, or marked unread by hand. */
  readonly hasDot: boolean;
  readonly isMuted: boolean;
  readonly isPinned: boolean;
  /** The whole row for a screen reader. */
  readonly ariaLabel: string;
}

/**
 * A window of at most 40 rows over the list. Rows sit in cells that are reused; `order` says which cells are shown, top to
 * bottom, so that a row that moves to the top costs one short array. The spaces keep the scroll height of the whole list.
 */
export interface ConversationsData extends FrameData {
  readonly t: ConversationsStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'no-match' | 'failed';
  readonly order: readonly string[];
  readonly cells: Readonly<Record<string, ConversationRow>>;
  readonly spaceAbovePx: number;
  readonly spaceBelowPx: number;
  readonly searchText: string;
  /** A sentence under the navigation bar when something is wrong with the connection or the sign-in; empty when fine. */
  readonly bannerText: string;
  readonly bannerAction: string;
  /** The cell whose swipe actions are open; empty when none. */
  readonly openCell: string;
}

/** What a person can do on the conversation list. `cell` is a row's `id`. */
export interface ConversationsActions {
  open(cell: string): void;
  /** The long-press menu, through an action sheet. */
  openMenu(cell: string): Promise<void>;
  togglePin(cell: string): Promise<void>;
  toggleMute(cell: string): Promise<void>;
  toggleRead(cell: string): Promise<void>;
  remove(cell: string): Promise<void>;
  setSwiped(cell: string): void;
  search(text: string): void;
  /** The list was scrolled to `scrollTopPx`; `viewportPx` is the height of the scroll view. */
  scrolled(scrollTopPx: number, viewportPx: number): void;
  retry(): void;
}
