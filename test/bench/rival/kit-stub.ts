/** What the rival kit hears: `event.data` as the SDK's. */
type Listener = (this: unknown, event: { readonly data: unknown }) => void;

/** SDK-shaped values; the kit reads and writes their fields freely. */
export type SdkValue = Record<string, unknown>;

interface Registration {
  readonly name: string;
  readonly listener: Listener;
  readonly context: unknown;
}

const pageSize = 15;

const ignore = (): void => undefined;

const eventNames = [
  'MESSAGE_RECEIVED',
  'MESSAGE_READ_BY_PEER',
  'MESSAGE_REVOKED',
  'CONVERSATION_LIST_UPDATED',
  'USER_STATUS_UPDATED',
] as const;

export type KitEvent = (typeof eventNames)[number];

/** As much of an SDK instance as the rival kit's message list and conversation list ask for; it answers from memory, at once. */
export class KitStub {
  /** The history that is fetched, oldest first. */
  history: SdkValue[] = [];
  /** Messages in the first page of history; later pages have the SDK's 15. */
  firstPageSize = pageSize;
  conversations: SdkValue[] = [];
  private readonly registrations: Registration[] = [];

  /** The members of `wx` that an app with the kit sets. */
  wx(): object {
    const EVENT = Object.fromEntries(eventNames.map((name) => [name, name]));
    const TYPES = { CONV_C2C: 'C2C', CONV_GROUP: 'GROUP' };
    return {
      $TUIKit: this.sdk(),
      $chat_userID: 'lin',
      TencentCloudChat: { EVENT, TYPES },
      getStorageInfo: () => undefined,
      setStorage: () => undefined,
      setInnerAudioOption: ignore,
      createInnerAudioContext: () => new Proxy({}, { get: () => ignore }),
    };
  }

  emit(name: KitEvent, data: unknown): void {
    for (const { name: known, listener, context } of [...this.registrations]) {
      if (known === name) listener.call(context, { data });
    }
  }

  private sdk(): object {
    const ok = (data: object): Promise<object> => Promise.resolve({ code: 0, data });
    return {
      on: (name: string, listener: Listener, context: unknown) => {
        this.registrations.push({ name, listener, context });
      },
      off: (name: string, listener: Listener) => {
        const index = this.registrations.findIndex(
          (known) => known.name === name && known.listener === listener,
        );
        if (index >= 0) this.registrations.splice(index, 1);
      },
      getMessageList: ({ nextReqMessageID }: { readonly nextReqMessageID: string }) =>
        ok(this.page(nextReqMessageID)),
      setMessageRead: () => ok({}),
      getConversationList: () => ok({ conversationList: this.conversations }),
      getUserStatus: () => ok({ successUserList: [] }),
      subscribeUserStatus: () => ok({}),
    };
  }

  private page(beforeId: string): object {
    const found = this.history.findIndex((message) => message['ID'] === beforeId);
    const end = found < 0 ? this.history.length : found;
    const start = Math.max(0, end - (found < 0 ? this.firstPageSize : pageSize));
    const messageList = this.history.slice(start, end);
    const nextReqMessageID = messageList[0]?.['ID'] ?? '';
    return { messageList, nextReqMessageID, isCompleted: start === 0 };
  }
}
