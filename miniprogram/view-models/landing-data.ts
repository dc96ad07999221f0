import type { AvatarData, FrameData } from './frame-data';
import type { LandingStrings } from '../i18n/sections/landing';

/** The page that cards and codes open. */
export interface LandingData extends FrameData {
  readonly t: LandingStrings;
  /** `opening`: finding out where the card leads; `invited`: to a group that I am not in. */
  readonly state: 'opening' | 'invited' | 'failed';
  /** The group I am invited to. */
  readonly group: (AvatarData & { readonly detail: string }) | null;
  readonly isJoining: boolean;
  /** What went wrong, in a sentence. */
  readonly problemText: string;
  /** Whether trying again may help. */
  readonly canRetry: boolean;
}
