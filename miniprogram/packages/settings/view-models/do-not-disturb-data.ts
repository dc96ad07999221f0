import type { DoNotDisturbStrings } from '../../../i18n/sections/do-not-disturb';
import type { FrameData } from '../../../view-models/frame-data';

/** The page where I say when nothing is to be announced. */
export interface DoNotDisturbData extends FrameData {
  readonly t: DoNotDisturbStrings;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly isOn: boolean;
  readonly isAlways: boolean;
  /** Times of the day, as `22:00`. */
  readonly fromText: string;
  readonly toText: string;
  /** What the setting means, with its time zone; empty while it is off. */
  readonly summary: string;
  /** Reminders of our server are silent too; false where there are none. */
  readonly hasReminders: boolean;
}

export interface DoNotDisturbActions {
  toggle(): Promise<void>;
  toggleAlways(): Promise<void>;
  chooseStart(text: string): Promise<void>;
  chooseEnd(text: string): Promise<void>;
  retry(): void;
}
