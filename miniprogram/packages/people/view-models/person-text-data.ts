import type { FrameData } from '../../../view-models/frame-data';
import type { PersonTextStrings } from '../../../i18n/sections/person-text';

/** The page where one text about me, or my name for somebody, is changed. */
export interface PersonTextData extends FrameData {
  readonly t: PersonTextStrings;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly isLoading: boolean;
  readonly leftText: string;
  readonly isTooLong: boolean;
  readonly canSave: boolean;
  readonly isSaving: boolean;
}
