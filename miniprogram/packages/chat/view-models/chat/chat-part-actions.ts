/** What a person can do with the composer beside writing and sending. */
export interface ComposerActions {
  /** The field was left with its caret there. */
  caretMoved(caret: number): void;
  /** A sticker of our pack was tapped. */
  sendSticker(name: string): void;
  /** The × beside what is being answered. */
  answerNothing(): void;
}

/** What a person can do with the list of members that an `@` opens. */
export interface MentionActions {
  /** Somebody was picked, by user ID. */
  pick(userId: string): void;
  pickEveryone(): void;
  find(words: string): void;
  scrolled(scrollTopPx: number, heightPx: number): void;
  retry(): void;
  close(): void;
}

/** What a person can do to get to what is unread. */
export interface PlaceActions {
  /** A row that was to be watched is on the screen, or not yet. */
  rowSeen(row: string, isSeen: boolean): void;
  /** The pills at the top were tapped. */
  jumpToUnread(): Promise<void>;
  jumpToMention(): Promise<void>;
}

/** What a person can do while messages are being selected. */
export interface SelectionActions {
  /** A row was tapped. */
  toggle(row: string): void;
  cancel(): void;
  /** The checked messages go to the page where chats are chosen: `each` or `merged`. */
  forward(mode: string): Promise<void>;
  /** The checked messages are deleted for me. */
  remove(): Promise<void>;
}

/** What a person can do while a text of mine is being changed, beside writing and sending. */
export interface EditingActions {
  /** The line above the composer was closed: the draft is back. */
  cancel(): void;
}
