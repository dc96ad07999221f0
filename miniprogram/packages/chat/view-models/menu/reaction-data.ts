import type { AvatarData } from '../../../../view-models/frame-data';

/** An emoji above the items of a message's menu. */
export interface QuickReaction {
  readonly emoji: string;
  readonly isMine: boolean;
}

/** People of one reaction in a stretch: at most 30, because WeChat's experience score wants at most 60 children under one node. */
export interface ReactorGroup {
  readonly key: number;
  readonly people: readonly (AvatarData & { readonly id: string })[];
}

/** Who reacted to a message, while the panel is open. */
export interface ReactorsData {
  readonly title: string;
  /** The message's reactions with their numbers. */
  readonly tabs: readonly string[];
  /** Which of them is shown. */
  readonly shown: number;
  readonly groups: readonly ReactorGroup[];
  /** Something to say instead of, or below, the people: being fetched, could not be. Empty for nothing. */
  readonly note: string;
}

/** What a person can do with reactions. `row` is a row's `id`, `index` counts its pills. */
export interface ReactionActions {
  /** A pill was tapped: takes mine back or adds it, or shows who reacted where the pill stands for several. */
  tap(row: string, index: number): Promise<void>;
  /** A finger held a pill: who reacted so? */
  openPanel(row: string, index: number): void;
  /** Another reaction of the open panel was tapped. */
  showPeople(index: number): void;
  /** The end of the panel was reached. */
  morePeople(): void;
  closePanel(): void;
  /** An emoji was picked for the message whose menu was open. */
  pick(emoji: string): Promise<void>;
  closePicker(): void;
}
