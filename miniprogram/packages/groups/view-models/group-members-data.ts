import type { FrameData } from '../../../view-models/frame-data';
import type { GroupInfoStrings } from '../../../i18n/sections/group-info';
import type { MemberFilter } from '../../../domain/group/member';
import type { MemberPickerData } from '../../../view-models/member-picker-data';

/** What members are looked at for. */
export const MEMBERS_MODES = ['browse', 'remove', 'transfer', 'mute'] as const;

export type MembersMode = (typeof MEMBERS_MODES)[number];

/** Whom the list may be narrowed to. */
export interface FilterChoice {
  readonly filter: MemberFilter;
  readonly name: string;
}

/** The page with a group's members. */
export interface GroupMembersData extends FrameData {
  readonly t: GroupInfoStrings;
  readonly mode: MembersMode;
  readonly picker: MemberPickerData;
  /** What became of the group, or of me in it, in the place of its members; empty while I am in it. */
  readonly goneText: string;
  /** What the group's roles are called in the choice of whom to see; empty where it knows none. */
  readonly filters: readonly FilterChoice[];
  readonly filter: MemberFilter;
  /** 8 人，3 人在线; empty where neither is known, over a search's results, and while somebody is chosen. */
  readonly countText: string;
  /** 移出（3）; empty where nobody is removed. */
  readonly removeText: string;
  readonly canRemove: boolean;
}
