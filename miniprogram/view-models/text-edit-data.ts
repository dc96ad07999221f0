import type { FrameData } from './frame-data';
import type { TextEditStrings } from '../i18n/sections/text-edit';

/** A page where one text is changed. */
export interface TextEditData extends FrameData {
  readonly t: TextEditStrings;
  readonly label: string;
  /** What the text is for; empty where its label says enough. */
  readonly hint: string;
  /** The text as the model last set it. */
  readonly text: string;
  /** Texts that can be taken instead of writing one; none for most. */
  readonly choices: readonly string[];
  readonly isLoading: boolean;
  readonly leftText: string;
  readonly isTooLong: boolean;
  readonly canSave: boolean;
  readonly isSaving: boolean;
}
