import { BUILT_AT_MS, ME } from '../builders';
import { Emitter } from '../../../miniprogram/kernel/emitter';
import { FakeCalls, chatError } from './fake-calls';
import { FakeChatAccount } from './fake-chat-account';
import { FakeSearch } from './fake-search';
import { FakeMessages, keepRecord } from './fake-messages';
import { FakeDoNotDisturb } from './fake-do-not-disturb';
import { FakeFollows } from './fake-follows';
import { FakeFriends } from './fake-friends';
import { FakePins } from './fake-pins';
import { FakePresence, setOnline } from './fake-presence';
import { FakeProfiles, withChange } from './fake-profiles';
import { FakeReactions } from './fake-reactions';
import { FakeReceipts } from './fake-receipts';
import { FakeRelations } from './fake-relations';
import { FakeShared } from './fake-shared';
import {
  FakeTopics,
  groupsChanged,
  setCommunityNotify,
  topicRefusal,
  topicsOf,
} from './fake-topics';
import { FakeTranslation } from './fake-translation';
import { FakeVoiceText } from './fake-voice-text';
import { outgoingMessage, refusalOf } from './fake-outgoing';
import { FakeGroupAdmin } from './fake-group-admin';
import { FakeGroupFields } from './fake-group-fields';
import { FakeGroupDataArea } from './fake-group-data';
import { FakeGroupWorld } from './fake-group-world';
import { FakeJoining } from './fake-joining';
import { FakeLiveRooms, sentToRoom } from './fake-live-rooms';
import { FakeLabels } from './fake-labels';
import { FakeMembers } from './fake-members';
import { REVOKE_WINDOW_MS } from '../../../miniprogram/domain/message/message';
import { parseConversationId } from '../../../miniprogram/domain/ids';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type {
  ChatClient,
  ConversationList,
  Credentials,
  SendListener,
} from '../../../miniprogram/chat/chat-client';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatEvent, KickReason } from '../../../miniprogram/chat/chat-event';
import type { Contact, Person } from '../../../miniprogram/domain/person/person';
import type { ConversationId } from '../../../miniprogram/domain/ids';
import type { Dispose } from '../../../miniprogram/kernel/disposables';
import type { Group } from '../../../miniprogram/domain/group/group';
import type { FakeGroupsHost } from './fake-group-world';
import type { FakeMessageMethod } from './fake-messages';
import type { FakePeers } from './fake-peers';
import type { HistoryPage, HistoryStretch } from '../../../miniprogram/chat/chat-client';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { Outgoing, SendOptions } from '../../../miniprogram/domain/message/outgoing';
import type { Notify } from '../../../miniprogram/domain/conversation/notify';
import type { ProfileChange } from '../../../miniprogram/domain/person/profile';
import type { Result } from '../../../miniprogram/kernel/result';

/** The port's own requests, by name; `wake` and `on` are not requests, most areas record their own. */
export type FakeMethod =
  | FakeMessageMethod
  | {
      readonly [Name in keyof ChatClient]: ChatClient[Name] extends (
        ...args: never[]
      ) => ChatResult<unknown>
        ? Name
        : never;
    }[keyof ChatClient];

/** How a fake client starts out. */
export interface FakeChatClientOptions {
  readonly account?: FakeChatAccount;
  readonly nowMs?: () => number;
  readonly peers?: FakePeers;
  /** What is held for everybody together; by default for this client alone. */
  readonly shared?: FakeShared;
  /** True: ready from the start, without `signIn`. */
  readonly isReady?: boolean;
}

/**
 * A chat client without a network, for tests of stores and view models. Its state is `account`; `calls` records, fails and holds
 * requests; `emit`, `receive` and `kick` are what the service would do. Requests before `signIn` answer `not-ready`.
 */
export class FakeChatClient implements ChatClient {
  readonly calls = new FakeCalls<FakeMethod>();
  readonly search: FakeSearch;
  readonly shared: FakeShared;
  readonly reactions: FakeReactions;
  readonly pins: FakePins;
  readonly translation: FakeTranslation;
  readonly voiceText: FakeVoiceText;
  readonly friends: FakeFriends;
  readonly receipts: FakeReceipts;
  readonly presence: FakePresence;
  readonly liveRooms: FakeLiveRooms;
  readonly groupData: FakeGroupDataArea;
  readonly groupFields: FakeGroupFields;
  readonly topics: FakeTopics;
  readonly profiles: FakeProfiles;
  readonly relations: FakeRelations;
  readonly labels: FakeLabels;
  readonly doNotDisturb: FakeDoNotDisturb;
  readonly follows: FakeFollows;
  readonly members = new FakeMembers({
    account: () => this.account,
    refusal: () => this.refusal(),
    missing: () => this.shared.missing,
    online: () => this.shared.online,
  });
  private readonly groupsHost: FakeGroupsHost = {
    account: () => this.account,
    shared: () => this.shared,
    everybody: () => this.peers?.everybody() ?? [this.account],
    refusal: () => this.refusal(),
    groupsChanged: (account) => {
      if (this.peers !== undefined) this.peers.groupsChanged(account);
      else this.emit(groupsChanged(account));
    },
  };
  private readonly groupWorld = new FakeGroupWorld(this.groupsHost);
  readonly joining = new FakeJoining(this.groupsHost, this.groupWorld);
  readonly groupAdmin = new FakeGroupAdmin(this.groupsHost, this.groupWorld, () => this.nowMs());
  /** What the service holds for whoever is signed in. */
  account: FakeChatAccount;
  readonly messages = new FakeMessages({
    account: () => this.account,
    request: (method, args, run) => this.request(method, args, run),
    edited: (message) => this.edited(message),
    removed: () => this.emitConversations(),
    record: (key) => this.peers?.recordOf(key) ?? this.account.records.get(key),
  });
  /** How often {@link wake} was called. */
  wakeCount = 0;
  private readonly events = new Emitter<ChatEvent>();
  private readonly nowMs: () => number;
  private readonly peers: FakePeers | undefined;
  private isReady: boolean;

  constructor(options: FakeChatClientOptions = {}) {
    this.account = options.account ?? new FakeChatAccount(ME);
    this.nowMs = options.nowMs ?? (() => BUILT_AT_MS);
    this.peers = options.peers;
    this.isReady = options.isReady ?? false;
    this.search = new FakeSearch(
      () => (this.isReady ? this.account : undefined),
      (run) => this.answered(run),
      () => this.shared.missing,
      () => this.groupWorld.all(),
    );
    this.shared =
      options.shared ??
      new FakeShared((eventFor) => {
        const event = eventFor(this.account.userId);
        if (event !== undefined) this.emit(event);
      });
    const area = {
      account: () => this.account,
      shared: () => this.shared,
      refusal: () => this.refusal(),
    };
    this.reactions = new FakeReactions(area);
    this.pins = new FakePins(area);
    this.translation = new FakeTranslation(area);
    this.voiceText = new FakeVoiceText(area);
    this.friends = new FakeFriends({ ...area, everybody: () => this.groupsHost.everybody() });
    this.profiles = new FakeProfiles(area);
    this.labels = new FakeLabels(area);
    this.follows = new FakeFollows(area);
    this.doNotDisturb = new FakeDoNotDisturb(area, () => this.nowMs());
    this.relations = new FakeRelations({ ...area, everybody: () => this.groupsHost.everybody() });
    this.receipts = new FakeReceipts(area);
    this.presence = new FakePresence(area);
    this.groupData = new FakeGroupDataArea(area);
    this.groupFields = new FakeGroupFields(area);
    this.topics = new FakeTopics({ ...area, everybody: () => this.groupsHost.everybody() });
    this.liveRooms = new FakeLiveRooms(area, () => this.nowMs());
  }

  /** Lets every listener hear `event`, as the service would. */
  emit(event: ChatEvent): void {
    this.events.emit(event);
  }

  /** A message reaches this account: it is stored, its row moves, and the events fire in the SDK's order. */
  receive(message: Message): void {
    this.account.store(message);
    this.emit({ type: 'messages-received', messages: [message] });
    this.emitConversations();
  }

  /** Tells the listeners the list as `account` holds it now. */
  emitConversations(): void {
    this.emit({
      type: 'conversations-changed',
      conversations: this.account.list(),
      isComplete: this.account.isListComplete,
    });
    const topics = topicsOf(this.account, this.shared);
    if (topics.length > 0) this.emit({ type: 'topics-changed', topics });
  }

  /** The service ends the sign-in. */
  kick(reason: KickReason): void {
    this.isReady = false;
    this.emit({ type: 'became-unready' });
    this.emit({ type: 'kicked', reason });
  }

  on(listener: (event: ChatEvent) => void): Dispose {
    return this.events.on(listener);
  }

  signIn(credentials: Credentials): ChatResult<void> {
    return this.calls.pass('signIn', [credentials], () =>
      this.answered(() => {
        const refusal = this.peers?.admits(credentials);
        if (refusal !== undefined) return failed(refusal);
        this.account = this.peers?.accountOf(credentials.userId) ?? this.account;
        this.isReady = true;
        setOnline(this.shared, this.account.userId, true);
        this.emit({ type: 'connection-changed', connection: 'connected' });
        this.emit({ type: 'became-ready' });
        this.emitConversations();
        return ok(undefined);
      }),
    );
  }

  signOut(): ChatResult<void> {
    return this.calls.pass('signOut', [], () => {
      if (this.isReady) {
        this.isReady = false;
        setOnline(this.shared, this.account.userId, false);
        this.emit({ type: 'became-unready' });
      }
      return ok(undefined);
    });
  }

  serverTimeMs(): number {
    return this.nowMs();
  }

  wake(): void {
    this.wakeCount += 1;
  }

  conversations(): ChatResult<ConversationList> {
    return this.request('conversations', [], () =>
      ok({ conversations: this.account.list(), isComplete: this.account.isListComplete }),
    );
  }

  pin(conversationId: ConversationId, isPinned: boolean): ChatResult<void> {
    return this.changeRow('pin', [conversationId, isPinned], () =>
      this.account.change(conversationId, { isPinned }),
    );
  }

  setNotify(conversationId: ConversationId, notify: Notify): ChatResult<void> {
    return this.changeRow('setNotify', [conversationId, notify], () =>
      setCommunityNotify(this.account, conversationId, notify)
        ? undefined
        : this.account.change(conversationId, { notify }),
    );
  }

  markRead(conversationId: ConversationId): ChatResult<void> {
    return this.changeRow('markRead', [conversationId], () => {
      this.account.change(conversationId, { unreadCount: 0, mention: 'none' });
      this.peers?.read(conversationId);
    });
  }

  deleteConversation(
    conversationId: ConversationId,
    options: { readonly clearHistory: boolean },
  ): ChatResult<void> {
    return this.changeRow('deleteConversation', [conversationId, options], () =>
      this.account.forget(conversationId, options),
    );
  }

  clearHistory(conversationId: ConversationId): ChatResult<void> {
    return this.changeRow('clearHistory', [conversationId], () =>
      this.account.conversations.has(conversationId)
        ? this.account.clear(conversationId)
        : chatError('not-found'),
    );
  }

  history(conversationId: ConversationId, olderCursor?: string): ChatResult<HistoryPage> {
    return this.request('history', [conversationId, olderCursor], () =>
      parseConversationId(conversationId) === undefined
        ? failed(chatError('not-found'))
        : ok(this.page(conversationId, olderCursor)),
    );
  }

  historyFrom(...args: Parameters<ChatClient['historyFrom']>): ChatResult<HistoryStretch> {
    return this.request('historyFrom', args, () => ok(this.account.stretch(...args)));
  }

  async send(outgoing: Outgoing, hears: SendListener = {}): ChatResult<Message> {
    if (!this.isReady)
      return this.request('send', [outgoing], () => failed(chatError('not-ready')));
    const refusal = refusalOf(outgoing, this.account);
    if (refusal !== undefined) return this.request('send', [outgoing], () => failed(refusal));
    const message = outgoingMessage(
      this.account,
      outgoing,
      this.nowMs(),
      !this.shared.missing.has('receipts'),
    );
    hears.onCreated?.(message.id);
    if (['voice', 'image'].includes(outgoing.content.kind)) hears.onUploaded?.(1);
    const { origin, content, options = {} } = outgoing;
    if (origin?.kind === 'merge' && content.kind === 'merged')
      keepRecord(this.account, message.id, { ...origin, title: content.title });
    const sent = await this.request('send', [outgoing], () => this.deliver(message, options));
    if (!sent.ok && sent.error.kind === 'timeout')
      this.peers?.whenBack(() => this.arrive(message, options));
    return sent;
  }

  revoke(message: Message): ChatResult<void> {
    return this.changeRow('revoke', [message], () => {
      if (!this.account.has(message)) return chatError('not-found');
      if (this.nowMs() - message.sentAtMs > REVOKE_WINDOW_MS)
        return chatError('revoke-expired', 20016);
      const { userId } = this.account;
      this.account.revoke(message.conversationId, message.id, { by: userId, byName: '' });
      this.peers?.revoked(message);
      return undefined;
    });
  }

  me(): ChatResult<Person> {
    return this.request('me', [], () => ok(this.person(this.account.userId)));
  }

  updateMe(change: ProfileChange): ChatResult<Person> {
    return this.request('updateMe', [change], () => {
      const person = withChange(this.person(this.account.userId), change);
      this.account.people.set(person.userId, person);
      this.emit({ type: 'people-changed', people: [person] });
      this.peers?.profileChanged(person);
      return ok(person);
    });
  }

  people(userIds: readonly string[]): ChatResult<readonly Person[]> {
    return this.request('people', [userIds], () =>
      ok(userIds.flatMap((userId) => this.account.people.get(userId) ?? [])),
    );
  }

  contacts(): ChatResult<readonly Contact[]> {
    return this.request('contacts', [], () => ok(this.account.contacts));
  }

  groups(): ChatResult<readonly Group[]> {
    return this.request('groups', [], () =>
      ok(this.account.groups.filter(({ hasTopics }) => hasTopics === undefined)),
    );
  }

  private page(conversationId: ConversationId, olderCursor?: string): HistoryPage {
    const page = this.account.page(conversationId, olderCursor);
    return { ...page, messages: page.messages.map((message) => this.receipts.stored(message)) };
  }

  private person(userId: string): Person {
    return this.account.people.get(userId) ?? { userId, nick: '', avatarUrl: '' };
  }

  /** The service takes a message: its conversation moves. */
  private deliver(message: Message, options: SendOptions): Result<Message, ChatError> {
    const inRoom = sentToRoom(this.shared, message);
    if (inRoom !== undefined) return inRoom;
    const refusal = topicRefusal(message, this.account, this.shared, this.nowMs());
    if (refusal !== undefined) return failed(refusal);
    const taken = this.peers?.sent(message, options) ?? ok(message);
    if (!taken.ok || options.isOnlineOnly === true) return taken;
    this.account.store(taken.value);
    this.emitConversations();
    return taken;
  }

  /** A message gets through after its sender stopped waiting. */
  private arrive(message: Message, options: SendOptions): void {
    const taken = this.deliver(message, options);
    if (taken.ok) this.emit({ type: 'messages-received', messages: [taken.value] });
  }

  private edited(message: Message): void {
    this.account.store(message);
    this.emit({ type: 'messages-changed', messages: [message] });
    this.emitConversations();
    this.peers?.edited(message);
  }

  private request<Value>(
    method: FakeMethod,
    args: readonly unknown[],
    run: () => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, () =>
      this.isReady ? this.answered(run) : failed(chatError('not-ready')),
    );
  }

  /** Why an area's request cannot be answered now. */
  private refusal(): Promise<ChatError | undefined> {
    if (!this.isReady) return Promise.resolve(chatError('not-ready'));
    return this.peers?.answers() ?? Promise.resolve(undefined);
  }

  private answered<Value>(
    run: () => Result<Value, ChatError>,
  ): Result<Value, ChatError> | ChatResult<Value> {
    if (this.peers === undefined) return run();
    return this.peers.answers().then((error) => (error === undefined ? run() : failed(error)));
  }

  private changeRow(
    method: FakeMethod,
    args: readonly [ConversationId | Message, ...unknown[]],
    change: () => ChatError | undefined | void,
  ): ChatResult<void> {
    return this.request(method, args, () => {
      const [subject] = args;
      const conversationId = typeof subject === 'string' ? subject : subject.conversationId;
      if (parseConversationId(conversationId) === undefined) return failed(chatError('not-found'));
      const error = change();
      if (error !== undefined) return failed(error);
      this.emitConversations();
      return ok(undefined);
    });
  }
}
