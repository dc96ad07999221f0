import type { ChatResult } from './chat-result';
import type { GroupDetails, NewGroup } from '../domain/group/group';
import type { Invited, JoinOutcome, JoinRequest } from '../domain/group/join-request';

/** How people come into groups. */
export interface JoiningClient {
  /** Makes a group with me as its owner. Those who could not be brought in are in `notAdded`. */
  create(group: NewGroup): ChatResult<{
    readonly groupId: string;
    readonly notAdded: readonly string[];
  }>;
  /** A group as outsiders see it. `not-found` where there is none, and for Work groups, which nobody finds. */
  find(groupId: string): ChatResult<GroupDetails>;
  /** Asks to join. `forbidden` where nobody may ask. */
  join(groupId: string, note: string): ChatResult<JoinOutcome>;
  /** What became of each of `userIds`, in their order; however many they are. */
  invite(groupId: string, userIds: readonly string[]): ChatResult<readonly Invited[]>;
  /** Who waits to be let into my groups. */
  requests(): ChatResult<readonly JoinRequest[]>;
  /** Lets somebody in, or not. `not-found` when another admin was faster. */
  decide(request: JoinRequest, isAccepted: boolean): ChatResult<void>;
}
