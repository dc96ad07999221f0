/** A card on a row: display strings only. */
export interface CardData {
  readonly title: string;
  /** Its lines, with line breaks between them; empty for none. */
  readonly lines: string;
  readonly image?: CardImageData;
  /** Labels, in the order of their indices; absent for none. */
  readonly buttons?: readonly string[];
  readonly footer?: string;
  /** A tap on it does something. */
  readonly isTappable?: true;
}

export interface CardImageData {
  readonly src: string;
  /** The size that is reserved before it loads. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** `wide` lies across the card, `side` stands beside the words. */
  readonly place: 'wide' | 'side';
}
