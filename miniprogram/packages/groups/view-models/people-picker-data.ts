import type { AvatarData } from '../../../view-models/frame-data';

/** Somebody who can be picked. */
export interface PickRow extends AvatarData {
  /** The row; somebody may be in the list twice. */
  readonly id: string;
  readonly userId: string;
  /** Above the row, on the first of a section; else empty. */
  readonly heading: string;
  readonly mark: 'off' | 'on' | 'fixed';
}

/** Somebody who was picked. */
export interface PickedPerson extends AvatarData {
  readonly id: string;
}

/** People to pick some from. */
export interface PeoplePickerData {
  readonly state: 'loading' | 'ready' | 'empty' | 'no-match' | 'failed';
  /** A window of the list, with room for the rest above and below. */
  readonly rows: readonly PickRow[];
  readonly spaceAbovePx: number;
  readonly spaceBelowPx: number;
  /** Letters of the index; none while something is looked for. */
  readonly letters: readonly string[];
  /** Where the list is to scroll to; changes with each jump. */
  readonly scrollTopPx: number;
  /** Offers to pick whoever has the ID that was typed; empty for nothing. */
  readonly byIdText: string;
  /** Those who were picked last, the very last first. */
  readonly picked: readonly PickedPerson[];
  /** +488: how many more are picked; empty for none. */
  readonly othersText: string;
  readonly doneText: string;
  readonly canFinish: boolean;
}
