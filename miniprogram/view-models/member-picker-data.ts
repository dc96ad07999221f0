import type { AvatarData } from './frame-data';

/** Somebody who can be picked. */
export interface MemberPickerRow extends AvatarData {
  readonly id: string;
  /** What the group calls them, where I call them something else; else empty. */
  readonly detail: string;
  /** Whether they are picked, where several can be. */
  readonly mark?: 'on' | 'off';
}

/** The list of members over the chat, while somebody is to be mentioned. */
export interface MemberPickerData {
  readonly state: 'loading' | 'ready' | 'failed' | 'no-match';
  /** A window of the list, with room for the rest above and below. */
  readonly rows: readonly MemberPickerRow[];
  readonly spaceAbovePx: number;
  readonly spaceBelowPx: number;
  /** 所有人 with its count above the list; empty where it is not offered. */
  readonly everyone: string;
  /** How far a search reaches; empty where it reaches everybody, and without one. */
  readonly note: string;
  /** More are on their way while rows are shown. */
  readonly isLoadingMore: boolean;
}
