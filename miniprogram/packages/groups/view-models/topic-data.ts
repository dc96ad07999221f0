import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { CommunityStrings } from '../../../i18n/sections/community';

/** A text of a topic, as it is typed. */
export type TopicField = 'name' | 'introduction' | 'notice';

/** The page where a topic is made, or looked at and changed. */
export interface TopicData extends FrameData {
  readonly t: CommunityStrings;
  readonly state: 'loading' | 'ready' | 'failed' | 'gone' | 'not-in';
  readonly isNew: boolean;
  /** False for those who only read. */
  readonly canEdit: boolean;
  /** Its face, or that of the topic that is being made. */
  readonly person: AvatarData;
  readonly isPictureBusy: boolean;
  readonly communityName: string;
  /** The texts as the model last set them. */
  readonly name: string;
  readonly introduction: string;
  readonly notice: string;
  readonly isNameTooLong: boolean;
  readonly isIntroductionTooLong: boolean;
  readonly isNoticeTooLong: boolean;
  readonly isMutedForAll: boolean;
  /** Its messages call me for nothing. */
  readonly isMuted: boolean;
  /** Where its community calls me for nothing anyway; empty where it does not. */
  readonly muteHint: string;
  /** There is something to save, or to make: the button stands at the end of the page, above the keyboard. */
  readonly hasSave: boolean;
  readonly canSave: boolean;
  readonly isSaving: boolean;
  /** How much of the page the keyboard covers. */
  readonly keyboardPx: number;
  /** The text that is being typed, which has to be in sight; empty while the keyboard is away. */
  readonly typedField: TopicField | '';
}
