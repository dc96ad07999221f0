import { Emitter } from '../kernel/emitter';
import { failed, ok } from '../kernel/result';
import { deferredArea, notReady } from './deferred-area';
import type {
  ChatClient,
  ConversationList,
  Credentials,
  HistoryPage,
  HistoryStretch,
  SendListener,
} from './chat-client';
import type { ChatResult } from './chat-result';
import type { ChatEvent } from './chat-event';
import type { Contact, Person } from '../domain/person/person';
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
import type { TranslationClient } from './translation-client';
import type { VoiceTextClient } from './voice-text-client';
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
import type { Outgoing } from '../domain/message/outgoing';
import type { Notify } from '../domain/conversation/notify';
import type { SearchClient } from './search-client';
import type { TopicsClient } from './topics-client';

/**
 * A chat client that is fetched when it is first needed: at the first sign-in. Until then there is nothing to connect to and
 * requests answer `not-ready`. A failed fetch answers `network`, and the next sign-in fetches again.
 */
export class DeferredChatClient implements ChatClient {
  readonly search = deferredArea<SearchClient>(
    { messages: true, groups: true },
    () => this.client?.search,
  );
  readonly members = deferredArea<MembersClient>(
    { page: true, withRole: true, onlineCount: true, first: true, search: true, some: true },
    () => this.client?.members,
  );
  readonly joining = deferredArea<JoiningClient>(
    { create: true, find: true, join: true, invite: true, requests: true, decide: true },
    () => this.client?.joining,
  );
  readonly groupAdmin = deferredArea<GroupAdminClient>(
    {
      details: true,
      edit: true,
      setNameCard: true,
      setAdmin: true,
      mute: true,
      remove: true,
      transfer: true,
      quit: true,
      dismiss: true,
    },
    () => this.client?.groupAdmin,
  );
  readonly liveRooms = deferredArea<LiveRoomsClient>(
    {
      create: true,
      enter: true,
      leave: true,
      onlineCount: true,
      guests: true,
      mark: true,
      ban: true,
    },
    () => this.client?.liveRooms,
  );
  readonly groupData = deferredArea<GroupDataClient>(
    {
      attributes: true,
      setAttributes: true,
      removeAttributes: true,
      counters: true,
      setCounters: true,
      addToCounter: true,
    },
    () => this.client?.groupData,
  );
  readonly groupFields = deferredArea<GroupFieldsClient>(
    { ofGroup: true, setOfGroup: true, ofMember: true, setOfMember: true },
    () => this.client?.groupFields,
  );
  readonly topics = deferredArea<TopicsClient>(
    { communities: true, of: true, create: true, edit: true, remove: true },
    () => this.client?.topics,
  );
  readonly messages = deferredArea<MessageClient>(
    { edit: true, remove: true, record: true },
    () => this.client?.messages,
  );
  readonly reactions = deferredArea<ReactionsClient>(
    { add: true, remove: true, of: true, people: true },
    () => this.client?.reactions,
  );
  readonly pins = deferredArea<PinsClient>({ of: true, set: true }, () => this.client?.pins);
  readonly translation = deferredArea<TranslationClient>(
    { translate: true },
    () => this.client?.translation,
  );
  readonly voiceText = deferredArea<VoiceTextClient>(
    { textOf: true },
    () => this.client?.voiceText,
  );
  readonly friends = deferredArea<FriendsClient>(
    { ask: true, requests: true, accept: true, refuse: true, forget: true, markSeen: true },
    () => this.client?.friends,
  );
  readonly receipts = deferredArea<ReceiptsClient>(
    { report: true, counts: true, readers: true },
    () => this.client?.receipts,
  );
  readonly presence = deferredArea<PresenceClient>(
    { sendTyping: true, follow: true, unfollow: true, say: true, mine: true },
    () => this.client?.presence,
  );
  readonly profiles = deferredArea<ProfilesClient>(
    { of: true, mine: true },
    () => this.client?.profiles,
  );
  readonly relations = deferredArea<RelationsClient>(
    {
      setRemark: true,
      setField: true,
      remove: true,
      with: true,
      blocked: true,
      block: true,
      unblock: true,
    },
    () => this.client?.relations,
  );
  readonly labels = deferredArea<LabelsClient>(
    { all: true, create: true, rename: true, remove: true, set: true },
    () => this.client?.labels,
  );
  readonly doNotDisturb = deferredArea<DoNotDisturbClient>(
    { current: true, set: true },
    () => this.client?.doNotDisturb,
  );
  readonly follows = deferredArea<FollowsClient>(
    { follow: true, unfollow: true, relation: true, counts: true, page: true },
    () => this.client?.follows,
  );
  private readonly events = new Emitter<ChatEvent>();
  private client: ChatClient | undefined;
  private loading: Promise<ChatClient> | undefined;
  /** Counts sign-outs: a sign-in that was still fetching then must not go on. */
  private signOuts = 0;

  /**
   * @param load fetches the client; called again when it rejected
   * @param nowMs the device's clock, for before the client is there
   */
  constructor(
    private readonly load: () => Promise<ChatClient>,
    private readonly nowMs: () => number = Date.now,
  ) {}

  on(listener: (event: ChatEvent) => void): Dispose {
    return this.events.on(listener);
  }

  async signIn(credentials: Credentials): ChatResult<void> {
    const { signOuts } = this;
    let client: ChatClient;
    try {
      client = await this.fetched();
    } catch (reason) {
      return failed({ kind: 'network', code: 0, detail: `not loaded: ${String(reason)}` });
    }
    return signOuts === this.signOuts ? client.signIn(credentials) : notReady();
  }

  signOut(): ChatResult<void> {
    this.signOuts += 1;
    return this.client?.signOut() ?? Promise.resolve(ok(undefined));
  }

  serverTimeMs(): number {
    return this.client?.serverTimeMs() ?? this.nowMs();
  }

  wake(): void {
    this.client?.wake();
  }

  conversations(): ChatResult<ConversationList> {
    return this.client?.conversations() ?? notReady();
  }

  pin(conversationId: ConversationId, isPinned: boolean): ChatResult<void> {
    return this.client?.pin(conversationId, isPinned) ?? notReady();
  }

  setNotify(conversationId: ConversationId, notify: Notify): ChatResult<void> {
    return this.client?.setNotify(conversationId, notify) ?? notReady();
  }

  markRead(conversationId: ConversationId): ChatResult<void> {
    return this.client?.markRead(conversationId) ?? notReady();
  }

  deleteConversation(
    conversationId: ConversationId,
    options: { readonly clearHistory: boolean },
  ): ChatResult<void> {
    return this.client?.deleteConversation(conversationId, options) ?? notReady();
  }

  clearHistory(conversationId: ConversationId): ChatResult<void> {
    return this.client?.clearHistory(conversationId) ?? notReady();
  }

  history(conversationId: ConversationId, olderCursor?: string): ChatResult<HistoryPage> {
    return this.client?.history(conversationId, olderCursor) ?? notReady();
  }

  historyFrom(...args: Parameters<ChatClient['historyFrom']>): ChatResult<HistoryStretch> {
    return this.client?.historyFrom(...args) ?? notReady();
  }

  send(outgoing: Outgoing, hears?: SendListener): ChatResult<Message> {
    return this.client?.send(outgoing, hears) ?? notReady();
  }

  revoke(message: Message): ChatResult<void> {
    return this.client?.revoke(message) ?? notReady();
  }

  me(): ChatResult<Person> {
    return this.client?.me() ?? notReady();
  }

  updateMe(change: ProfileChange): ChatResult<Person> {
    return this.client?.updateMe(change) ?? notReady();
  }

  people(userIds: readonly string[]): ChatResult<readonly Person[]> {
    return this.client?.people(userIds) ?? notReady();
  }

  contacts(): ChatResult<readonly Contact[]> {
    return this.client?.contacts() ?? notReady();
  }

  groups(): ChatResult<readonly Group[]> {
    return this.client?.groups() ?? notReady();
  }

  /** The client, fetched once however many ask at the same time; what failed is fetched anew by whoever asks next. */
  private fetched(): Promise<ChatClient> {
    this.loading ??= this.load().then(
      (client) => {
        this.client = client;
        client.on((event) => this.events.emit(event));
        return client;
      },
      (reason: unknown) => {
        this.loading = undefined;
        throw reason;
      },
    );
    return this.loading;
  }
}
