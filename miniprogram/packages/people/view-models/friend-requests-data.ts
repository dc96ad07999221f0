import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { FriendsStrings } from '../../../i18n/sections/friends';

/** A request to become friends. */
export interface FriendRequestRow extends AvatarData {
  /** Whose request it is, and of which direction: `received:mo`. */
  readonly id: string;
  readonly words: string;
  /** What the row offers: an answer, nothing but waiting, or the chat with a friend. */
  readonly state: 'asks' | 'waits' | 'added';
}

/** The page of requests to become friends. */
export interface FriendRequestsData extends FrameData {
  readonly t: FriendsStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  readonly received: readonly FriendRequestRow[];
  readonly sent: readonly FriendRequestRow[];
}
