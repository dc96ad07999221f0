import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { CommonGroupsStrings } from '../../../i18n/sections/common-groups';

/** A group; `id` is its conversation ID. */
export interface CommonGroupRow extends AvatarData {
  readonly id: string;
  /** How many are in it; empty when the service did not say. */
  readonly detail: string;
}

/** The page with the groups that somebody and I are in. */
export interface CommonGroupsData extends FrameData {
  readonly t: CommonGroupsStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  readonly rows: readonly CommonGroupRow[];
  /** How far the search is; empty when it is over. */
  readonly progressText: string;
  /** Of which groups the service did not say; empty for none. */
  readonly unansweredText: string;
}
