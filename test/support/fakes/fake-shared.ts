import { chatError } from './fake-calls';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatEvent } from '../../../miniprogram/chat/chat-event';
import type { FakeChatAccount } from './fake-chat-account';
import type { ConversationId } from '../../../miniprogram/domain/ids';
import type { CustomFields } from '../../../miniprogram/domain/custom-fields';
import type { FakeGroupData } from './fake-group-data';
import type { FakeRoom } from './fake-live-rooms';
import type { DoNotDisturb } from '../../../miniprogram/domain/person/do-not-disturb';
import type { FriendSource } from '../../../miniprogram/domain/person/friend-source';
import type { FakeTopic } from './fake-topics';
import type { Label } from '../../../miniprogram/domain/person/label';
import type { PaidFeature } from '../../../tools/local-chat';

/** A request to become friends that somebody made. */
export interface FakeFriendRequest {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly source?: FriendSource;
  /** Who took it off their list. */
  readonly forgottenBy?: string;
  /** The other side has looked at it. */
  readonly isSeen?: boolean;
}

/** What a fake service holds for everybody together. */
export class FakeShared {
  /** People by reaction by message ID, in the order in which they came. */
  readonly reactions = new Map<string, Map<string, string[]>>();
  /** IDs of the pinned messages of a group. */
  readonly pins = new Map<ConversationId, Set<string>>();
  /** Who sent a receipt, by message ID. */
  readonly reads = new Map<string, Set<string>>();
  /** Everybody in a group. */
  readonly members = new Map<ConversationId, readonly string[]>();
  /** What apps keep with groups, by group ID. */
  readonly groupData = new Map<string, FakeGroupData>();
  /** Fields of the app's own, by group ID, or by that and the member's. */
  readonly fields = new Map<string, CustomFields>();
  /** Topics by the group ID of their community. */
  readonly topics = new Map<string, readonly FakeTopic[]>();
  /** Live rooms by group ID. */
  readonly rooms = new Map<string, FakeRoom>();
  readonly online = new Set<string>();
  /** What people say that they are doing. */
  readonly said = new Map<string, string>();
  /** Who follows the state of each person. */
  readonly followers = new Map<string, Set<string>>();
  /** The labels of each person. */
  readonly labels = new Map<string, readonly Label[]>();
  /** Whom each person follows, oldest first. */
  readonly follows = new Map<string, Set<string>>();
  /** When each person wants to hear of nothing. */
  readonly doNotDisturb = new Map<string, DoNotDisturb>();
  /** Whom each person has blocked. */
  readonly blocked = new Map<string, Set<string>>();
  friendRequests: readonly FakeFriendRequest[] = [];
  /** Paid features that are not bought. */
  readonly missing = new Set<PaidFeature>();

  /** @param tell lets the devices of everybody hear what concerns them */
  constructor(readonly tell: (eventFor: (userId: string) => ChatEvent | undefined) => void) {}
}

/** What a fake area needs of the client around it. */
export interface FakeAreaHost {
  readonly account: () => FakeChatAccount;
  readonly shared: () => FakeShared;
  /** Why nothing can be asked now; undefined when it can. */
  readonly refusal: () => Promise<ChatError | undefined>;
}

/** Why a request for a paid feature is refused; undefined when it is not. */
export async function refusalFor(
  host: FakeAreaHost,
  feature: PaidFeature,
): Promise<ChatError | undefined> {
  const refusal = await host.refusal();
  if (refusal !== undefined) return refusal;
  return host.shared().missing.has(feature) ? chatError('not-available', 60020) : undefined;
}
