/** What a person can do with what a message shows. `row` is a row's `id`. */
export interface TapActions {
  /** A link, address or number of a text was tapped: what can be done with it. `index` counts them in the row. */
  openTarget(row: string, index: number): Promise<void>;
  /** A card, the button of it with this index, a place, a file, or a picture or video was tapped. */
  openCard(row: string, button?: number): Promise<void>;
  /** A face was tapped: the page about whose it is. */
  openSender(row: string): void;
  /** A text was tapped twice: it fills the screen. */
  openText(row: string): void;
  closeText(): void;
}
