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

/** The page where a group is found by its ID. */
export interface JoinGroupData extends FrameData {
  readonly t: GroupsStrings;
  readonly state: 'idle' | 'finding' | 'found' | 'not-found' | 'failed';
  /** What was typed, as the model last set it. */
  readonly groupId: string;
  readonly canFind: boolean;
  readonly found: FoundGroup | null;
  readonly note: string;
  readonly isJoining: boolean;
}
