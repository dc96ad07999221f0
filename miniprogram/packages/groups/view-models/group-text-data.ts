import type { FrameData } from '../../../view-models/frame-data';
import type { GroupInfoStrings } from '../../../i18n/sections/group-info';

/** The page where one text of a group is changed. */
export interface GroupTextData extends FrameData {
  readonly t: GroupInfoStrings;
  readonly label: string;
  /** The text as the model last set it. */
  readonly text: string;
  readonly isLoading: boolean;
  readonly leftText: string;
  readonly isTooLong: boolean;
  readonly canSave: boolean;
  readonly isSaving: boolean;
}
