import type { FriendSource } from './friend-source';
import type { Person } from './person';

/** The longest words of a friend request, in bytes of UTF-8 (the SDK's type declarations). */
export const LONGEST_REQUEST_BYTES = 256;

/** How a received request is agreed to. */
export interface AcceptTerms {
  /** My own name for them; not with `isOneWay`, where they do not come into my list. */
  readonly remark?: string;
  /** They have me in their list then, I do not have them in mine. */
  readonly isOneWay?: boolean;
}

/** A request to become friends that nobody has answered yet. */
export interface FriendRequest extends Person {
  /** Who made it: the other person (`received`), or I (`sent`). The person is always the other one. */
  readonly direction: 'received' | 'sent';
  /** What was written with it; may be empty. */
  readonly words: string;
  /** Where we met; absent where that is not known. */
  readonly source?: FriendSource;
  /** By the service's clock; 0 when it did not say. */
  readonly askedAtMs: number;
}

/** The waiting requests of both directions, newest first. */
export interface FriendRequests {
  readonly requests: readonly FriendRequest[];
  /** Received ones that I have not seen on any of my devices. */
  readonly unseenCount: number;
}
