import { REQUEST_LIMIT_MS, withinLimit } from './requests';
import { SdkHost } from './sdk-host';
import { TencentAreas, notConnected, notReady } from './areas';
import { TYPES } from './sdk';
import { conversationsFromSdk } from './from-sdk/conversation';
import { contactsFromSdk, peopleFromSdk, personFromSdk } from './from-sdk/person';
import { failed, ok } from '../../kernel/result';
import { fieldsOf, list } from './from-sdk/fields';
import { groupsFromSdk } from './from-sdk/group';
import { missingCase } from '../../kernel/missing-case';
import { ownError } from './errors';
import { parseConversationId } from '../../domain/ids';
import { profileToSdk } from './to-sdk/profile';
import { requiredSdkId } from './from-sdk/ids';
import type {
  ChatClient,
  ConversationList,
  Credentials,
  HistoryPage,
  HistoryStretch,
  SendListener,
} from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { Contact, Person } from '../../domain/person/person';
import type { ProfileChange } from '../../domain/person/profile';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Group } from '../../domain/group/group';
import type { Message } from '../../domain/message/message';
import type { Outgoing } from '../../domain/message/outgoing';
import type { Notify } from '../../domain/conversation/notify';
import type { Sdk, SdkMessage } from './sdk';

/** People per profile request; the SDK drops the rest without a word. */
const PEOPLE_PER_REQUEST = 100;

/** The chat port on the Tencent Chat SDK. */
export class TencentChatClient extends TencentAreas implements ChatClient {
  /**
   * @param createSdk makes an SDK instance; called again only after the last one was destroyed
   * @param forgetStored removes what the SDK left on the device: of all others at a sign-in, of everybody after a sign-out
   */
  constructor(
    clock: Clock,
    createSdk: () => Sdk,
    private readonly forgetStored: (exceptOf?: string) => void = () => undefined,
  ) {
    super(clock, new SdkHost(clock, createSdk));
  }

  on(listener: (event: ChatEvent) => void): Dispose {
    return this.host.events.on(listener);
  }

  signIn(credentials: Credentials): ChatResult<void> {
    this.forgetStored(credentials.userId);
    return this.host.signIn(credentials);
  }

  async signOut(): ChatResult<void> {
    await this.host.signOut();
    this.forgetStored();
    return ok(undefined);
  }

  serverTimeMs(): number {
    const sdk = this.host.ready();
    return sdk === undefined ? this.clock.nowMs() : Number(sdk.getServerTime());
  }

  wake(): void {
    this.host.wake();
  }

  conversations(): ChatResult<ConversationList> {
    return this.request(
      (sdk) => sdk.getConversationList(),
      (data) => ({
        conversations: conversationsFromSdk(fieldsOf(data)['conversationList'], this.host.userId),
        isComplete: fieldsOf(data)['isSyncCompleted'] !== false,
      }),
    );
  }

  pin(conversationId: ConversationId, isPinned: boolean): ChatResult<void> {
    return this.order((sdk) =>
      sdk.pinConversation({ conversationID: requiredSdkId(conversationId), isPinned }),
    );
  }

  async setNotify(conversationId: ConversationId, notify: Notify): ChatResult<void> {
    const target = parseConversationId(conversationId);
    if (target === undefined || target.kind === 'system') {
      return failed(ownError('forbidden', 'only people and groups can be muted'));
    }
    const reply = await this.request(
      (sdk) =>
        sdk.setMessageRemindType({
          ...(target.kind === 'group'
            ? { groupID: target.groupId }
            : { userIDList: [target.userId] }),
          messageRemindType: remindType(notify),
        }),
      (data) => list(fieldsOf(data)['failureUserIDList']),
    );
    if (!reply.ok) return reply;
    return reply.value.length === 0 ? ok(undefined) : failed(ownError('unknown', 'not muted'));
  }

  /** What was read stays read: the SDK may say so as late as it likes, once a lost connection is back. */
  async markRead(conversationId: ConversationId): ChatResult<void> {
    const sdk = this.host.ready();
    if (sdk === undefined) return failed(notReady());
    const marked = await withinLimit(this.clock, REQUEST_LIMIT_MS, () =>
      sdk.setMessageRead({ conversationID: requiredSdkId(conversationId) }),
    );
    return marked.ok ? ok(undefined) : marked;
  }

  async deleteConversation(
    conversationId: ConversationId,
    options: { readonly clearHistory: boolean },
  ): ChatResult<void> {
    const deleted = await this.order((sdk) =>
      sdk.deleteConversation({
        conversationIDList: [requiredSdkId(conversationId)],
        clearHistoryMessage: options.clearHistory,
      }),
    );
    if (deleted.ok && options.clearHistory) this.host.forgetHistory(conversationId);
    return deleted;
  }

  async clearHistory(conversationId: ConversationId): ChatResult<void> {
    const cleared = await this.order((sdk) =>
      sdk.clearHistoryMessage(requiredSdkId(conversationId)),
    );
    if (cleared.ok) this.host.forgetHistory(conversationId);
    return cleared;
  }

  async history(conversationId: ConversationId, olderCursor?: string): ChatResult<HistoryPage> {
    return this.reading((sdk) => this.host.history.page(sdk, conversationId, olderCursor));
  }

  async historyFrom(
    ...[conversationId, place, direction]: Parameters<ChatClient['historyFrom']>
  ): ChatResult<HistoryStretch> {
    return this.reading((sdk) => this.host.history.stretch(sdk, conversationId, place, direction));
  }

  async send(outgoing: Outgoing, hears?: SendListener): ChatResult<Message> {
    const sdk = this.host.ready();
    if (sdk === undefined) return failed(notReady());
    return this.host.sender.send(sdk, outgoing, hears);
  }

  revoke(message: Message): ChatResult<void> {
    return this.withInstance(message, (sdk, instance) => sdk.revokeMessage(instance));
  }

  me(): ChatResult<Person> {
    return this.request(
      (sdk) => sdk.getMyProfile(),
      (data) => this.myself(data),
    );
  }

  updateMe(change: ProfileChange): ChatResult<Person> {
    return this.request(
      (sdk) => sdk.updateMyProfile(profileToSdk(change)),
      (data) => this.myself(data),
    );
  }

  async people(userIds: readonly string[]): ChatResult<readonly Person[]> {
    const people: Person[] = [];
    for (let start = 0; start < userIds.length; start += PEOPLE_PER_REQUEST) {
      const userIDList = userIds.slice(start, start + PEOPLE_PER_REQUEST);
      const reply = await this.request((sdk) => sdk.getUserProfile({ userIDList }), peopleFromSdk);
      if (!reply.ok) return reply;
      people.push(...reply.value);
    }
    return ok(people);
  }

  contacts(): ChatResult<readonly Contact[]> {
    return this.request((sdk) => sdk.getFriendList(), contactsFromSdk);
  }

  groups(): ChatResult<readonly Group[]> {
    return this.request(
      (sdk) => sdk.getGroupList(),
      (data) => groupsFromSdk(fieldsOf(data)['groupList']),
    );
  }

  /** A piece of history, read within the limit. */
  private async reading<Piece extends { readonly messages: readonly Message[] }>(
    read: (sdk: Sdk) => Promise<Piece>,
  ): ChatResult<Piece> {
    const sdk = this.host.ready();
    if (sdk === undefined) return failed(notReady());
    if (!(await this.host.isReachable())) return failed(notConnected());
    let piece: Piece | undefined;
    const settled = await withinLimit(this.clock, REQUEST_LIMIT_MS, async () => {
      piece = await read(sdk);
    });
    if (!settled.ok) return settled;
    return piece === undefined ? failed(ownError('unknown', 'nothing was read')) : ok(piece);
  }

  /** A request whose answer says no more than that it was done. */
  private order(call: (sdk: Sdk) => unknown): ChatResult<void> {
    return this.request(call, () => undefined);
  }

  private withInstance(
    { conversationId, id }: Message,
    call: (sdk: Sdk, instance: SdkMessage) => unknown,
  ): ChatResult<void> {
    return this.order((sdk) => {
      const instance = this.host.instances.find(conversationId, id) ?? sdk.findMessage(id);
      if (instance === null) throw Object.assign(new Error('message not held'), { code: 20026 });
      return call(sdk, instance);
    });
  }

  private myself(data: unknown): Person {
    const { userId } = this.host;
    return personFromSdk(data) ?? { userId, nick: '', avatarUrl: '' };
  }
}

function remindType(notify: Notify): (typeof TYPES)[keyof typeof TYPES] {
  switch (notify) {
    case 'notify':
      return TYPES.MSG_REMIND_ACPT_AND_NOTE;
    case 'muted':
      return TYPES.MSG_REMIND_ACPT_NOT_NOTE;
    case 'blocked':
      return TYPES.MSG_REMIND_DISCARD;
    default:
      return missingCase(notify);
  }
}
