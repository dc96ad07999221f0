import type { FrameData } from '../../../view-models/frame-data';
import type { GroupsStrings } from '../../../i18n/sections/groups';
import type { PeoplePickerData } from './people-picker-data';

/** The page where people are brought into a group. */
export interface InviteData extends FrameData {
  readonly t: GroupsStrings;
  readonly picker: PeoplePickerData;
}
