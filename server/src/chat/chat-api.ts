/** What somebody is in a group. */
export type Role = 'owner' | 'admin' | 'member' | 'outsider';

/** A group as a card shows it to somebody who is not in. */
export interface GroupCard {
  readonly name: string;
  readonly memberCount: number;
  /** Nobody can ask to be let in: members bring people in (Work groups, `Private` on the wire). */
  readonly isByInvitation: boolean;
  /** Whose invitations bring somebody in at once. */
  readonly invitedBy: 'nobody' | 'admins' | 'members';
}

/** A live room as a list shows it to anybody. */
export interface RoomCard {
  readonly groupId: string;
  readonly name: string;
  /** Address of its picture; empty where it has none. */
  readonly pictureUrl: string;
  readonly introduction: string;
  readonly memberCount: number;
}

/** Groups that can be asked about at once (document 1047/34961). */
export const MAX_GROUPS_AT_ONCE = 50;

export type InviteOutcome =
  | 'joined'
  | 'already-member'
  /** The group's owner has to agree first. */
  | 'waiting';

/** What this server needs of the chat service. Adapters throw `Problem` and nothing else. */
export interface ChatApi {
  /**
   * Makes sure that the account exists; one that does is left as it is.
   * @throws Problem `chat-unavailable`
   */
  importAccount(userId: string): Promise<void>;
  /** @throws Problem `group-gone`, `chat-unavailable` */
  roleOf(groupId: string, userId: string): Promise<Role>;
  /** @throws Problem `group-gone`, `chat-unavailable` */
  cardOf(groupId: string): Promise<GroupCard>;
  /**
   * Those of the given groups, {@link MAX_GROUPS_AT_ONCE} at most, that are live rooms and still there, in the given order.
   * @throws Problem `chat-unavailable`
   */
  liveRoomsAmong(groupIds: readonly string[]): Promise<readonly RoomCard[]>;
  /** @throws Problem `group-gone`, `not-allowed`, `chat-unavailable` */
  addMember(groupId: string, userId: string): Promise<InviteOutcome>;
  /** Those of the given people that have the app open now. @throws Problem `chat-unavailable` */
  onlineAmong(userIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Members of a group, at most `limit`. @throws Problem `group-gone`, `chat-unavailable` */
  membersOf(groupId: string, limit: number): Promise<readonly string[]>;
  /**
   * Sends a custom message in somebody's name, which does not show on their own devices.
   * @param data what it carries, as JSON
   * @param description what clients that do not know it show
   * @throws Problem `chat-unavailable`
   */
  sendCustom(from: string, to: string, data: object, description: string): Promise<void>;
  /** Removes an account with everything the chat service keeps of it. @throws Problem `chat-unavailable` */
  deleteAccount(userId: string): Promise<void>;
}
