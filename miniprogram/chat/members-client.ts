import type { ChatResult } from './chat-result';
import type { Member, MemberRole } from '../domain/group/member';

/** A stretch of a group's members; `cursor` is absent on the last. */
export interface MemberPage {
  readonly members: readonly Member[];
  readonly cursor?: string;
}

/** The people in groups. */
export interface MembersClient {
  /**
   * The first page without a cursor, else the one behind it. Up to 100 members (the service's limit), in the order of the service.
   * Groups that I am not in answer `not-found`.
   */
  page(groupId: string, cursor?: string): ChatResult<MemberPage>;
  /** As {@link page}, those of one role only; nobody where nobody has it. */
  withRole(groupId: string, role: MemberRole, cursor?: string): ChatResult<MemberPage>;
  /**
   * How many members have the app open. Asked at most once a minute of the service, what was asked more often is what is known already;
   * 0 where it is not known.
   */
  onlineCount(groupId: string): ChatResult<number>;
  /** The first members of a group, up to 100. */
  first(groupId: string, count: number): ChatResult<readonly Member[]>;
  /**
   * Members whose name, name card or ID holds `words`, by the service's own search: paid for, else `not-available`. The service may be
   * a little behind the group.
   */
  search(groupId: string, words: string, cursor?: string): ChatResult<MemberPage>;
  /** Those of `userIds` who are members, however many are asked for. Not in live rooms, whose members cannot be asked for. */
  some(groupId: string, userIds: readonly string[]): ChatResult<readonly Member[]>;
}
