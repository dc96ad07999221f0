import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { FriendsStrings } from '../../../i18n/sections/friends';

/** The page of one request that I got. */
export interface AcceptFriendData extends FrameData {
  readonly t: FriendsStrings;
  /** `gone`: answered or withdrawn meanwhile. */
  readonly state: 'loading' | 'ready' | 'failed' | 'gone';
  readonly person: AvatarData;
  /** What they wrote with it; may be empty. */
  readonly words: string;
  /** Where we met; empty where that is not known. */
  readonly sourceText: string;
  readonly remark: string;
  readonly leftText: string;
  readonly isTooLong: boolean;
  /** They come into my list too. */
  readonly isMutual: boolean;
  readonly isBusy: boolean;
}
