import type { FrameData } from '../../../view-models/frame-data';
import type { GroupInfoStrings } from '../../../i18n/sections/group-info';
import type { MemberPickerData } from '../../../view-models/member-picker-data';

/** What members are looked at for. */
export const MEMBERS_MODES = ['browse', 'remove', 'transfer'] as const;

export type MembersMode = (typeof MEMBERS_MODES)[number];

/** The page with a group's members. */
export interface GroupMembersData extends FrameData {
  readonly t: GroupInfoStrings;
  readonly mode: MembersMode;
  readonly picker: MemberPickerData;
  /** Who is to be removed, by user ID. */
  readonly picked: Readonly<Record<string, true>>;
  /** 移出（3）; empty where nobody is removed. */
  readonly removeText: string;
  readonly canRemove: boolean;
}
