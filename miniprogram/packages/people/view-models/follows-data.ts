import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { FollowList } from '../../../domain/person/follow';
import type { FollowsStrings } from '../../../i18n/sections/follows';

/** Somebody of a list. */
export interface FollowRow extends AvatarData {
  readonly id: string;
}

/** The page with the people whom I follow and who follow me. */
export interface FollowsData extends FrameData {
  readonly t: FollowsStrings;
  readonly lists: readonly FollowList[];
  readonly list: FollowList;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed' | 'not-offered';
  /** The rows near the screen; the heights stand in for all others. */
  readonly rows: readonly FollowRow[];
  readonly spaceAbovePx: number;
  readonly spaceBelowPx: number;
}
