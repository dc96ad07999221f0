import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { GroupsStrings } from '../../../i18n/sections/groups';
import type { NewGroup } from '../../../domain/group/group';
import type { PeoplePickerData } from './people-picker-data';

/** A type of group to choose. */
export interface TypeChoice {
  readonly type: NewGroup['type'];
  readonly name: string;
  readonly hint: string;
}

/** What can be said of a new group and need not be: what is wrong with each, else empty. */
export interface GroupExtrasData {
  /** Whether the type may have an ID of one's own. */
  readonly hasOwnId: boolean;
  readonly idProblem: string;
  readonly introductionProblem: string;
  readonly noticeProblem: string;
}

/** The page where a group is made: first people are picked, then it is told what they are to be in. */
export interface CreateGroupData extends FrameData {
  readonly t: GroupsStrings;
  readonly step: 'people' | 'about';
  readonly picker: PeoplePickerData;
  readonly types: readonly TypeChoice[];
  readonly type: NewGroup['type'];
  readonly membersText: string;
  readonly picture: AvatarData;
  /** The name as the model last set it. */
  readonly name: string;
  readonly isNameTooLong: boolean;
  /** Who may join and be brought in; empty where the type leaves no choice. */
  readonly joinText: string;
  readonly inviteText: string;
  /** Whether the type may have topics, and is to have them. */
  readonly canHaveTopics: boolean;
  readonly hasTopics: boolean;
  /** What need not be said is shown. */
  readonly isMoreOpen: boolean;
  readonly extras: GroupExtrasData;
  /** What is typed there, which the page alone holds. */
  readonly ownId: string;
  readonly introduction: string;
  readonly notice: string;
  readonly canCreate: boolean;
  readonly isCreating: boolean;
}
