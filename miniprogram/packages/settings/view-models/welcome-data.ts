import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { WelcomeStrings } from '../../../i18n/sections/welcome';

/** The page where somebody who is here for the first time says who they are. */
export interface WelcomeData extends FrameData {
  readonly t: WelcomeStrings;
  readonly person: AvatarData;
  readonly nick: string;
  readonly isTooLong: boolean;
  readonly isSaving: boolean;
  readonly canSave: boolean;
}

export interface WelcomeActions {
  /** Takes a picture that was chosen: a file on this device. */
  pick(path: string): void;
  edit(nick: string): void;
  save(): Promise<void>;
  /** Goes on without; name and picture can be given later. */
  skip(): void;
}
