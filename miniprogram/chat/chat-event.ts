import type { Contact, Person } from '../domain/person/person';
import type { Conversation } from '../domain/conversation/conversation';
import type { ConversationId } from '../domain/ids';
import type { FollowList } from '../domain/person/follow';
import type { FriendRequests } from '../domain/person/friend-request';
import type { DoNotDisturb } from '../domain/person/do-not-disturb';
import type { Group } from '../domain/group/group';
import type { Label } from '../domain/person/label';
import type { GroupAttributes } from '../domain/group/group-data';
import type { Message, Revocation } from '../domain/message/message';
import type { ReactionChange } from '../domain/message/reaction';
import type { ReceiptChange } from './receipts-client';
import type { Topic } from '../domain/group/topic';
import type { UserStatus } from './presence-client';

/** Why the service ended our sign-in. */
export type KickReason =
  /** The account signed in on another WeChat or web client. */
  | 'another-instance'
  /** The account signed in on another device. */
  | 'another-device'
  /** The userSig ran out: renewed silently, never shown as somebody's doing. */
  | 'credentials-expired'
  /** An administrator removed the sign-in: no automatic return. */
  | 'administrator';

export interface MessageRevoked {
  readonly conversationId: ConversationId;
  readonly messageId: string;
  readonly revocation: Revocation;
}

/** The one-to-one conversation whose messages up to `untilMs` the other side has read. */
export interface ReadByPeer {
  readonly conversationId: ConversationId;
  readonly untilMs: number;
}

/** Everything the service tells us by itself, in the past tense. */
export type ChatEvent =
  | {
      readonly type: 'connection-changed';
      readonly connection: 'connecting' | 'connected' | 'disconnected';
    }
  /**
   * Signed in and able to send: after sign-in, and again each time a lost connection is back. What was missed meanwhile is not all
   * told by events; whoever shows something fetches it anew.
   */
  | { readonly type: 'became-ready' }
  | { readonly type: 'became-unready' }
  | { readonly type: 'kicked'; readonly reason: KickReason }
  /** The whole list, as the service holds it; `isComplete` is false while it is still arriving after sign-in. */
  | {
      readonly type: 'conversations-changed';
      readonly conversations: readonly Conversation[];
      readonly isComplete: boolean;
    }
  /**
   * Messages of others, my own from other devices, and my own that got through after their `send` had answered `timeout`; mixed
   * conversations, oldest first.
   */
  | { readonly type: 'messages-received'; readonly messages: readonly Message[] }
  /** The same of the live room that I am in, kept apart: there may be very many of them. */
  | {
      readonly type: 'room-messages-received';
      readonly groupId: string;
      readonly messages: readonly Message[];
      /** Said before I came in, and told as I did. */
      readonly isEarlier?: true;
    }
  /** New values of messages that exist already (edited, moderated). */
  | { readonly type: 'messages-changed'; readonly messages: readonly Message[] }
  | { readonly type: 'messages-revoked'; readonly revoked: readonly MessageRevoked[] }
  | { readonly type: 'messages-read-by-peer'; readonly reads: readonly ReadByPeer[] }
  /** Without live rooms. `communities`: those with topics, once they were asked for; they are in no other list of groups. */
  | {
      readonly type: 'groups-changed';
      readonly groups: readonly Group[];
      readonly communities?: readonly Group[];
    }
  /** New values of topics of communities whose topics were asked for. */
  | { readonly type: 'topics-changed'; readonly topics: readonly Topic[] }
  /** A community has a topic more, about which nothing else is said. */
  | { readonly type: 'topic-created'; readonly communityId: string }
  | {
      readonly type: 'topics-deleted';
      readonly communityId: string;
      readonly topicIds: readonly string[];
    }
  | { readonly type: 'contacts-changed'; readonly contacts: readonly Contact[] }
  /** My labels, all of them. */
  | { readonly type: 'labels-changed'; readonly labels: readonly Label[] }
  /** Whom I have blocked, all of them. */
  | { readonly type: 'blocklist-changed'; readonly userIds: readonly string[] }
  /** Who asked to become friends, and whom I asked. */
  | ({ readonly type: 'friend-requests-changed' } & FriendRequests)
  /** What became of some reactions to a message; the others are as they were. */
  | {
      readonly type: 'reactions-changed';
      readonly messageId: string;
      readonly changes: readonly ReactionChange[];
    }
  /** Something was pinned in a group, or taken off: the list is to be fetched anew. */
  | { readonly type: 'pins-changed'; readonly conversationId: ConversationId }
  /** More people have read messages of mine. */
  | { readonly type: 'receipts-changed'; readonly receipts: readonly ReceiptChange[] }
  /** The other side of a one-to-one conversation is writing, or no longer. Nobody tells when they just stop. */
  | {
      readonly type: 'peer-typing';
      readonly conversationId: ConversationId;
      readonly isTyping: boolean;
    }
  /** What the app keeps with a group was changed; all of it, as it is now. */
  | {
      readonly type: 'attributes-changed';
      readonly groupId: string;
      readonly attributes: GroupAttributes;
      /** Keys of what is new or has another value, and of what is gone. */
      readonly changed: readonly string[];
      readonly removed: readonly string[];
    }
  | {
      readonly type: 'counter-changed';
      readonly groupId: string;
      readonly key: string;
      readonly value: number;
    }
  /** People came into one of my lists of those who follow, or left it. */
  | {
      readonly type: 'follows-changed';
      readonly list: FollowList;
      readonly userIds: readonly string[];
      readonly isAdded: boolean;
    }
  /** Another device of mine set when nothing is announced. */
  | { readonly type: 'do-not-disturb-changed'; readonly setting: DoNotDisturb }
  /** Somebody whom I follow came or went. */
  | { readonly type: 'statuses-changed'; readonly statuses: readonly UserStatus[] }
  /** Profiles of people I know, or mine. */
  | { readonly type: 'people-changed'; readonly people: readonly Person[] };
