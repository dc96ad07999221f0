/** The entries of the panel behind the +, in their order there. The icon of each is that of its name in `assets/icons`. */
export const MORE_ENTRIES = ['dice', 'link'] as const;

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
