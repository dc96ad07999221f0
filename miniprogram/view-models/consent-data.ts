import type { ConsentStrings } from '../i18n/sections/consent';
import type { FrameData } from './frame-data';

/** The privacy page: before anything else, and to read later. */
export interface ConsentData extends FrameData {
  readonly t: ConsentStrings;
  /**
   * - `asking`: nobody has agreed; nothing else of the app works
   * - `wanted`: agreed before, and WeChat wants its own agreement for what was just tapped
   * - `given`: agreed; it is read, or withdrawn
   */
  readonly state: 'asking' | 'wanted' | 'given';
  /** Whether agreeing has to go through the button that WeChat watches. */
  readonly needsAgreement: boolean;
  readonly isDeclined: boolean;
}

export interface ConsentActions {
  agree(): void;
  decline(): void;
  /** WeChat's own agreement for this app. */
  openAgreement(): void;
  /** Asks first; then signs out, wipes and asks for consent anew. */
  withdraw(): Promise<void>;
}
