import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { MyProfileStrings } from '../../../i18n/sections/my-profile';

/** One of the owner's fields of my profile. */
export interface EditedField {
  /** The keyword. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** The page where I change what I tell of myself. Texts are as they are shown. */
export interface ProfileEditData extends FrameData {
  readonly t: MyProfileStrings;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly person: AvatarData;
  readonly isUploading: boolean;
  readonly userIdText: string;
  readonly nick: string;
  readonly genderText: string;
  /** `2000-01-31`; empty when not set. */
  readonly birthday: string;
  /** The latest day that can be chosen. */
  readonly today: string;
  readonly region: string;
  readonly signature: string;
  readonly languageText: string;
  /** What the owner of the app asks for beside that. */
  readonly fields: readonly EditedField[];
  readonly friendingText: string;
}

export interface ProfileEditActions {
  /** A picture of the device was chosen. */
  pickPicture(path: string): Promise<void>;
  /** Opens the page where one text is changed. */
  edit(field: string): void;
  /** Opens the page where one of the owner's fields is changed. */
  editField(name: string): void;
  chooseGender(): Promise<void>;
  chooseLanguage(): Promise<void>;
  chooseBirthday(day: string): Promise<void>;
  chooseFriending(): Promise<void>;
  copyUserId(): Promise<void>;
  retry(): void;
}
