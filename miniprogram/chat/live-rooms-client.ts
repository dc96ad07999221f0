import type { ChatResult } from './chat-result';
import type { GroupDetails } from '../domain/group/group';
import type { RoomGuest } from '../domain/group/live-room';

/** A stretch of those who are in a live room, the last to come first; `cursor` is absent on the last. */
export interface RoomGuestPage {
  readonly guests: readonly RoomGuest[];
  readonly cursor?: string;
}

/** Which stretch of which list of guests. */
export interface GuestsAsked {
  readonly cursor?: string;
  readonly markId?: number;
}

/**
 * Live rooms: groups of type `live`, which anybody may enter and which remember nothing. What is said in one comes as
 * `room-messages-received`, and only while I am in. They are in no list of groups or conversations.
 */
export interface LiveRoomsClient {
  /** Makes a live room with me as its owner, and answers its group ID; I still have to enter it. */
  create(name: string): ChatResult<string>;
  /**
   * Goes into a live room, out of the one before: the service lets nobody be in two. `forbidden` for whoever was sent out a while ago.
   * Its owner enters as everybody does, also after creating it. What was said before comes meanwhile as `room-messages-received` with
   * `isEarlier`, where the service lets newcomers read it.
   */
  enter(groupId: string): ChatResult<GroupDetails>;
  /** Leaves a live room. Its owner cannot: theirs is left behind by entering another, or dismissed. */
  leave(groupId: string): ChatResult<void>;
  /** How many are in it now; asked at most every few seconds, what was asked more often is what is known already. */
  onlineCount(groupId: string): ChatResult<number>;
  /**
   * Who is in a room that I am in: up to 500 a page, the newest 1,000 in all. `not-available` where the service's package has no such
   * list; `too-often` beyond four times in 30 s, all lists of a room together.
   * @param asked only those who bear a mark; what marks somebody bears is told in no other way
   */
  guests(groupId: string, asked?: GuestsAsked): ChatResult<RoomGuestPage>;
  /**
   * Marks people in my room, or takes a mark from them; answers those with whom it was done. `not-available` where the service's package has
   * no marks, `forbidden` for all but the owner.
   */
  mark(
    groupId: string,
    userIds: readonly string[],
    mark: { readonly markId: number; readonly isGiven: boolean },
  ): ChatResult<readonly string[]>;
  /** Sends somebody out of my room, and keeps them out for so long. `not-available` where the service's package has no bans. */
  ban(
    groupId: string,
    userId: string,
    ban: { readonly seconds: number; readonly reason: string },
  ): ChatResult<void>;
}
