import type { ChatErrorKind } from '../chat/chat-error';
import type { CustomFields } from '../domain/custom-fields';
import type { ConversationId } from '../domain/ids';
import type { Dispose } from '../kernel/disposables';
import type { GroupAttributes, GroupCounters } from '../domain/group/group-data';
import type { Message } from '../domain/message/message';
import type { MessageDisplayer } from '../i18n/displayers/displayer';
import type { MessageRef } from '../domain/message/message-ref';
import type { NewGroup } from '../domain/group/group';
import type { Person } from '../domain/person/person';
import type { Result } from '../kernel/result';
import type { RoomMark } from '../domain/group/room-mark';
import type { SendOptions } from '../domain/message/outgoing';
import type { SendOptionsProblem } from '../domain/message/send-options';
import type { UserIdResolver, UserRef } from './user-ids';

/**
 * Why something that was asked of {@link Im} did not come about.
 * - `not-signed-in`: nobody is signed in
 * - `no-json`: the body of a custom message is nothing that JSON holds
 * - `bad-group-data`: keys, texts or numbers that the service takes for no group (see `domain/group/group-data.ts`, `domain/custom-fields.ts`)
 * - the others: see {@link SendOptionsProblem} and {@link ChatErrorKind}
 */
export type ImProblem =
  'not-signed-in' | 'no-json' | 'bad-group-data' | SendOptionsProblem | ChatErrorKind;

export type ImResult<Value> = Result<Value, ImProblem>;

/** A message of a type of your own. Everything in it is seen by everybody in the conversation. */
export interface CustomDraft {
  /** What its displayer is registered for. */
  readonly type: string;
  /** The version of the body; 1 without it. */
  readonly version?: number;
  /** Anything that JSON holds. */
  readonly body: unknown;
  /** One line for lists, pushes, forwards and for clients that do not know the type. */
  readonly summary: string;
}

/** What is known of a group before it is made. */
export interface GroupDraft {
  /** At most 30 bytes of UTF-8; what is longer is cut. */
  readonly name?: string;
  /** `work` without it: everybody in it may bring others, and nobody finds it from outside. */
  readonly type?: NewGroup['type'];
}

/** A group that was made. */
export interface OpenedGroup {
  readonly conversationId: ConversationId;
  /** Those of the given people who could not be brought in, or whom nobody knows. */
  readonly notAdded: readonly UserRef[];
}

/** What became of an app's own data of a group, whoever changed it. */
export type GroupDataChange =
  | {
      readonly kind: 'attributes';
      readonly conversationId: ConversationId;
      /** All of them, as they are now. */
      readonly attributes: GroupAttributes;
      /** Keys of what is new or has another value, and of what is gone. */
      readonly changed: readonly string[];
      readonly removed: readonly string[];
    }
  | {
      readonly kind: 'counter';
      readonly conversationId: ConversationId;
      readonly key: string;
      readonly value: number;
    };

/**
 * What your app keeps with a group: attributes (at most 16 texts of 4 KB) and counters (at most 20 whole numbers), which every member may
 * read and change. `conversationId` is a group's, live rooms included. Counters cost extra: `not-available` where they are not bought.
 */
export interface ImGroupData {
  /** All attributes, or those with these keys. */
  attributes(
    conversationId: ConversationId,
    keys?: readonly string[],
  ): Promise<ImResult<GroupAttributes>>;
  /** Sets some; the others stay. */
  setAttributes(
    conversationId: ConversationId,
    attributes: GroupAttributes,
  ): Promise<ImResult<void>>;
  /** Takes some away; all without keys. */
  removeAttributes(
    conversationId: ConversationId,
    keys?: readonly string[],
  ): Promise<ImResult<void>>;
  counters(
    conversationId: ConversationId,
    keys?: readonly string[],
  ): Promise<ImResult<GroupCounters>>;
  setCounters(conversationId: ConversationId, counters: GroupCounters): Promise<ImResult<void>>;
  /** Adds to a counter (1 without `by`; less than 0 takes away), and answers what it says then. Nothing is lost however many count. */
  addToCounter(conversationId: ConversationId, key: string, by?: number): Promise<ImResult<number>>;
  /** Hears of every change; the answer takes the listener back. Attributes are told of once they were read. */
  onChange(listener: (change: GroupDataChange) => void): Dispose;
}

/**
 * Fields that you added to groups and members in the chat service's console, as texts; the service refuses others. In a group they are set by
 * whoever may edit its profile, of a member by themselves, the owner and admins. An empty text takes a field away.
 */
export interface ImGroupFields {
  ofGroup(conversationId: ConversationId, keys: readonly string[]): Promise<ImResult<CustomFields>>;
  setOfGroup(conversationId: ConversationId, fields: CustomFields): Promise<ImResult<void>>;
  ofMember(
    conversationId: ConversationId,
    userId: string,
    keys: readonly string[],
  ): Promise<ImResult<CustomFields>>;
  setOfMember(
    conversationId: ConversationId,
    userId: string,
    fields: CustomFields,
  ): Promise<ImResult<void>>;
}

/**
 * What code around the chat pages can do with the client: `getApp().im`. Nothing in it throws or rejects; conversation and message IDs
 * are text that only the client makes.
 */
export interface Im {
  /** What your app keeps with groups. */
  readonly groupData: ImGroupData;
  /** Fields of groups and members that you added in the console. */
  readonly groupFields: ImGroupFields;
  /** Opens the chat with a person; again for the same person is the same chat. `not-found` where the service knows nobody so. */
  openSingleChat(user: UserRef): Promise<ImResult<ConversationId>>;
  /**
   * Makes a group of me and these people and opens its chat. Named after them where no name is given. Each call makes another group; a
   * group that is there already is opened with {@link openChat}.
   */
  openGroupChat(users: readonly UserRef[], draft?: GroupDraft): Promise<ImResult<OpenedGroup>>;
  /** Opens a chat by its ID, at a message if one is named. `not-found` for what is no conversation ID. */
  openChat(conversationId: ConversationId, at?: MessageRef): ImResult<ConversationId>;
  /** Somebody's profile; undefined where the service knows nobody so. Calls of one moment share a request. */
  getUser(user: UserRef): Promise<ImResult<Person | undefined>>;
  /** One message, loaded or not; `not-found` once it is gone. A `ref` is `{ messageId, sequence, sentAtMs }` of a message. */
  getMessage(conversationId: ConversationId, ref: MessageRef): Promise<ImResult<Message>>;
  /**
   * Sends words, and answers with the ID that the client gave the message. It is in the outbox then: sent once, in order, also after a
   * restart or without a network.
   */
  sendText(conversationId: ConversationId, text: string, options?: SendOptions): ImResult<string>;
  /** Sends a message of a type of your own, as {@link sendText} does. Phones that are offline are told its summary. */
  sendCustom(
    conversationId: ConversationId,
    draft: CustomDraft,
    options?: SendOptions,
  ): ImResult<string>;
  /** Draws messages of a type of your own from now on; the answer takes that back. Register before the first page opens. */
  registerMessageDisplayer<Value>(type: string, displayer: MessageDisplayer<Value>): Dispose;
  /** Finds people by IDs of another system: `{ externalId }` can be used for them from now on. */
  resolveUserIds(resolver: UserIdResolver): void;
  /**
   * The marks that hosts of live rooms can give to viewers, in place of 贵宾 and 嘉宾: ten at most, numbers from 1,000 on; what is no such
   * mark is left out. Without any there are no marks.
   */
  useRoomMarks(marks: readonly RoomMark[]): void;
}
