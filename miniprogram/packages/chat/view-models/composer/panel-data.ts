/** The entries of the panel behind the +, in their order there. The icon of each is that of its name in `assets/icons`. */
export const MORE_ENTRIES = ['album', 'camera', 'file', 'place', 'dice', 'link'] as const;

export type MoreEntry = (typeof MORE_ENTRIES)[number];

/** An entry as it is shown. */
export interface MoreChoice {
  readonly entry: MoreEntry;
  readonly label: string;
}

/** What a person can do with the panel behind the +. */
export interface MoreActions {
  /** The panel opens. */
  open(): void;
  /** One of its entries was tapped. */
  choose(entry: string): Promise<void>;
}

/** What is told of the composer's panels. */
export interface PanelActions {
  /** The emoji panel opens. */
  openEmoji(): void;
  /** A face was taken from the panel. */
  useEmoji(emoji: string): void;
  /** The keyboard is up and so many px high. */
  keyboardRaised(heightPx: number): void;
}
