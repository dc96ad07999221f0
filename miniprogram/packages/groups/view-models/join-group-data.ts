import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { GroupsStrings } from '../../../i18n/sections/groups';

/** A group that was found. */
export interface FoundGroup extends AvatarData {
  readonly groupId: string;
  /** Type and number of members. */
  readonly detail: string;
  readonly introduction: string;
  /** What can be done about it. */
  readonly way: 'enter' | 'join' | 'apply' | 'closed';
  /** Why it cannot be joined, or that somebody decides; else empty. */
  readonly hint: string;
}

/** A group that the search in the cloud found. */
export interface GroupHit extends AvatarData {
  readonly id: string;
  /** Number of members. */
  readonly detailText: string;
}

/** The page where a group is found by its name or ID. */
export interface JoinGroupData extends FrameData {
  readonly t: GroupsStrings;
  /** Opened for one group, by its card: nothing is looked for. */
  readonly isCard: boolean;
  /** `hits`: none has this ID, some have this name. */
  readonly state: 'idle' | 'finding' | 'found' | 'hits' | 'not-found' | 'failed';
  /** What was typed, as the model last set it. */
  readonly groupId: string;
  readonly canFind: boolean;
  readonly found: FoundGroup | null;
  /** What the cloud found by name, beside {@link found}. */
  readonly hits: readonly GroupHit[];
  /** How far the search by name reached; empty where there is nothing to say. */
  readonly reachText: string;
  readonly hasMore: boolean;
  readonly note: string;
  readonly isJoining: boolean;
}
