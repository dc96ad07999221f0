/** The bar at the top of a group's chat. */
export interface PinBar {
  /** Who said it, and what. */
  readonly text: string;
  /** How many are pinned; empty for one. */
  readonly count: string;
}

/** A pinned message in the panel. */
export interface PinRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly time: string;
}

/** Everything that is pinned in the group; the service keeps 10 at most. */
export interface PinsData {
  readonly title: string;
  readonly rows: readonly PinRow[];
  /** What the button beside each does; empty for who may not take any off. */
  readonly takeOffLabel: string;
}

/** What a person can do with what is pinned. */
export interface PinActions {
  /** The bar was tapped: goes to the message, or shows all of them where there are several. */
  openBar(): Promise<void>;
  /** A message of the panel was tapped. */
  open(messageId: string): Promise<void>;
  /** The button beside it was. */
  takeOff(messageId: string): Promise<void>;
  closePanel(): void;
}
