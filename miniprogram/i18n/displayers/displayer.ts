import type { Language } from '../language';
import type { Route } from '../../platform/platform';
import type { DiceValue } from '../../domain/message/dice';

/** What happens when a card or a button of it is tapped. */
export type CardAction =
  /** Opens a page of the app. */
  | { readonly kind: 'open'; readonly route: Route }
  /** Opens a page of the web where its domain is allowed, else offers to copy the address. */
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'copy'; readonly text: string }
  /** Calls the displayer's own `handle` with this name. */
  | { readonly kind: 'handle'; readonly name: string };

export interface CardButton {
  readonly label: string;
  readonly action: CardAction;
}

/** A picture on a card. Its size is reserved before it loads; wide ones lie across the card, others stand beside the words. */
export interface CardImage {
  /** A secure web address, or the path of a file of the app. */
  readonly url: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A message as a card. What is longer or more than a card holds is cut. */
export interface CardModel {
  readonly title: string;
  /** At most 3. */
  readonly lines?: readonly string[];
  readonly image?: CardImage;
  /** A small line at the foot: where it comes from. Not beside two buttons. */
  readonly footer?: string;
  /** At most 2. */
  readonly buttons?: readonly CardButton[];
  /** What a tap on the card does; nothing without. */
  readonly action?: CardAction;
}

/** How a message is drawn: a card, or a die. */
export type CustomView =
  | { readonly kind: 'card'; readonly card: CardModel }
  | { readonly kind: 'dice'; readonly value: DiceValue };

/** Which message was tapped. */
export interface TappedMessage {
  readonly conversationId: string;
  readonly messageId: string;
  readonly from: string;
}

/** How custom messages of one type are read, told in one line, and drawn. May throw: that costs one row its card. */
export interface MessageDisplayer<Value> {
  /** The value in a message's body, which anybody may have written; undefined when it is none: then its description is shown. */
  parse(body: unknown, version: number): Value | undefined;
  /** One line for the conversation list, quotes, search and notifications. */
  summary(value: Value, language: Language): string;
  view(value: Value, language: Language): CustomView;
  /** Hears taps whose action is `handle`. */
  handle?(value: Value, name: string, message: TappedMessage): void;
}
