import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { FriendsStrings } from '../../../i18n/sections/friends';

/** A person who was found. */
export interface FoundPerson extends AvatarData {
  readonly userId: string;
  /** What can be done: ask, agree to what they asked, unblock first, write to a friend, or nothing with oneself. */
  readonly way: 'ask' | 'accept' | 'unblock' | 'chat' | 'none';
  /** That it is me, that they have asked, or that I have blocked them; else empty. */
  readonly hint: string;
}

/** The page where somebody is found by their ID. */
export interface AddFriendData extends FrameData {
  readonly t: FriendsStrings;
  readonly state: 'idle' | 'finding' | 'found' | 'not-found' | 'failed';
  /** Somebody is asked about whom the page was opened for: there is nothing to look for. */
  readonly isFixed: boolean;
  readonly canFind: boolean;
  readonly found: FoundPerson | null;
  readonly note: string;
  readonly isAsking: boolean;
}
