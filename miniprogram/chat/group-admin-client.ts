import type { ChatResult } from './chat-result';
import type { GroupDetails, GroupEdit } from '../domain/group/group';

/** Looking after groups that I am in. What my role does not allow answers `forbidden`. */
export interface GroupAdminClient {
  /** All about a group. `not-member` or `group-gone` when I am out of it. */
  details(groupId: string): ChatResult<GroupDetails>;
  edit(groupId: string, edit: GroupEdit): ChatResult<void>;
  /**
   * What a member is called here; my own name without `userId`. Empty takes it back. The service tells nobody of it: others learn it
   * as they ask for members anew (the pages about a group and its members do whenever they are opened), or with the next message.
   */
  setNameCard(groupId: string, nameCard: string, userId?: string): ChatResult<void>;
  setAdmin(groupId: string, userId: string, isAdmin: boolean): ChatResult<void>;
  /** Mutes a member for so many seconds from now; 0 lifts it. */
  mute(groupId: string, userId: string, seconds: number): ChatResult<void>;
  /**
   * Removes members, however many they are, and answers with those who are still in.
   * @param reason told to each of them; empty for none
   */
  remove(
    groupId: string,
    userIds: readonly string[],
    reason?: string,
  ): ChatResult<readonly string[]>;
  transfer(groupId: string, userId: string): ChatResult<void>;
  quit(groupId: string): ChatResult<void>;
  dismiss(groupId: string): ChatResult<void>;
}
