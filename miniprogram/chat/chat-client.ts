import type { ChatEvent } from './chat-event';
import type { Contact, Person } from '../domain/person/person';
import type { Conversation } from '../domain/conversation/conversation';
import type { Notify } from '../domain/conversation/notify';
import type { ConversationId } from '../domain/ids';
import type { DoNotDisturbClient } from './do-not-disturb-client';
import type { FollowsClient } from './follows-client';
import type { FriendsClient } from './friends-client';
import type { PinsClient } from './pins-client';
import type { PresenceClient } from './presence-client';
import type { ProfileChange } from '../domain/person/profile';
import type { ProfilesClient } from './profiles-client';
import type { ReactionsClient } from './reactions-client';
import type { ReceiptsClient } from './receipts-client';
import type { RelationsClient } from './relations-client';
import type { VoiceTextClient } from './voice-text-client';
import type { TranslationClient } from './translation-client';
import type { Dispose } from '../kernel/disposables';
import type { Group } from '../domain/group/group';
import type { GroupFieldsClient } from './group-fields-client';
import type { GroupDataClient } from './group-data-client';
import type { GroupAdminClient } from './group-admin-client';
import type { LiveRoomsClient } from './live-rooms-client';
import type { JoiningClient } from './joining-client';
import type { LabelsClient } from './labels-client';
import type { MembersClient } from './members-client';
import type { Message } from '../domain/message/message';
import type { MessageClient } from './message-client';
import type { MessageRef } from '../domain/message/message-ref';
import type { Outgoing } from '../domain/message/outgoing';
import type { SearchClient } from './search-client';
import type { TopicsClient } from './topics-client';
import type { ChatResult } from './chat-result';

/** What proves to the service who we are. Made on a server, never in the client. */
export interface Credentials {
  readonly userId: string;
  readonly userSig: string;
  /** By the device's clock. */
  readonly expiresAtMs: number;
}

/** A stretch of history, oldest first. `olderCursor` is absent when the beginning is reached. */
export interface HistoryPage {
  readonly messages: readonly Message[];
  readonly olderCursor?: string;
}

/** A stretch of history from a place in one direction, oldest first. `next` is where it goes on; absent at the chat's end. */
export interface HistoryStretch {
  readonly messages: readonly Message[];
  readonly next?: string;
}

export type HistoryDirection = 'older' | 'newer';

export interface ConversationList {
  readonly conversations: readonly Conversation[];
  /** False while the list is still arriving after sign-in. */
  readonly isComplete: boolean;
}

/** Hears what happens to a message on its way to the service. */
export interface SendListener {
  /** It has an ID, and is about to be sent. */
  readonly onCreated?: (messageId: string) => void;
  /** So much of its file is with the service: from 0 to 1. */
  readonly onUploaded?: (share: number) => void;
}

/**
 * The port to a chat service: what the app needs of one, in our words. One instance for the whole app. No method throws or
 * rejects; each settles within its own time limit, whatever the network does.
 */
export interface ChatClient {
  /** Searching what the service keeps. */
  readonly search: SearchClient;
  readonly messages: MessageClient;

  /** Every event of the service. Listen before {@link signIn}: events that fire during sign-in are not repeated. */
  on(listener: (event: ChatEvent) => void): Dispose;

  /**
   * Settles when messages can be sent, or with `network` or `timeout` after at most 15 s; may be called again at once. An attempt that
   * answered so may still come through: then `became-ready` follows, and the next call answers at once.
   */
  signIn(credentials: Credentials): ChatResult<void>;
  /** Leaves the service and forgets everything held for the account. */
  signOut(): ChatResult<void>;
  /** The service's clock in milliseconds; the device's own before sign-in. */
  serverTimeMs(): number;
  /** Something happened that may have brought the network back (app shown, network changed): reconnect now if needed. */
  wake(): void;

  conversations(): ChatResult<ConversationList>;
  pin(conversationId: ConversationId, isPinned: boolean): ChatResult<void>;
  setNotify(conversationId: ConversationId, notify: Notify): ChatResult<void>;
  markRead(conversationId: ConversationId): ChatResult<void>;
  /** Takes the conversation off the list; with `clearHistory` its messages go too, on all my devices. */
  deleteConversation(
    conversationId: ConversationId,
    options: { readonly clearHistory: boolean },
  ): ChatResult<void>;

  /** Takes all messages of a conversation in my list away, on all my devices; the conversation stays. */
  clearHistory(conversationId: ConversationId): ChatResult<void>;
  /**
   * The newest page without a cursor, else the page before `olderCursor`. Up to 21 messages (what the SDK asks for at once). A page may
   * repeat messages of the one after it at the seam; it never leaves one out.
   */
  history(conversationId: ConversationId, olderCursor?: string): ChatResult<HistoryPage>;
  /**
   * A stretch that holds everything from a place in the chat on, the messages at the place itself included: up to 15 messages. The
   * place is a sequence in groups and a time elsewhere, or `next` of the stretch before in the same direction. Stretches may repeat
   * messages at the seam, and a first one a few from beyond its place; none leaves one out between its ends. `next` of an older
   * stretch is also a cursor for {@link history}.
   */
  historyFrom(
    conversationId: ConversationId,
    place: Pick<MessageRef, 'sequence' | 'sentAtMs'> | string,
    direction: HistoryDirection,
  ): ChatResult<HistoryStretch>;
  /**
   * Sends, and settles with the message as the service took it. A repeated call with the same `clientId` resends the same
   * message, so that the service can tell it from a new one. A file that takes long to upload is waited for as long as it moves.
   */
  send(outgoing: Outgoing, hears?: SendListener): ChatResult<Message>;
  revoke(message: Message): ChatResult<void>;

  readonly reactions: ReactionsClient;
  readonly pins: PinsClient;
  readonly translation: TranslationClient;
  readonly voiceText: VoiceTextClient;
  readonly friends: FriendsClient;
  readonly receipts: ReceiptsClient;
  readonly presence: PresenceClient;
  readonly profiles: ProfilesClient;
  readonly relations: RelationsClient;
  readonly labels: LabelsClient;
  readonly doNotDisturb: DoNotDisturbClient;
  readonly follows: FollowsClient;

  me(): ChatResult<Person>;
  updateMe(change: ProfileChange): ChatResult<Person>;
  people(userIds: readonly string[]): ChatResult<readonly Person[]>;
  contacts(): ChatResult<readonly Contact[]>;
  /** Without live rooms and communities that have topics. */
  groups(): ChatResult<readonly Group[]>;
  readonly members: MembersClient;
  readonly joining: JoiningClient;
  readonly groupAdmin: GroupAdminClient;
  readonly liveRooms: LiveRoomsClient;
  readonly groupData: GroupDataClient;
  readonly groupFields: GroupFieldsClient;
  readonly topics: TopicsClient;
}
