import { ConnectionKeeper } from './connection-keeper';
import { Emitter } from '../../kernel/emitter';
import { HistoryReader } from './history';
import { MESSAGE_EVENTS, SdkEvent, chatEventFromSdk } from './events';
import { ListSync } from './list-sync';
import { MessageInstances } from './instances';
import { Sender } from './sender';
import { Session } from './session';
import { UnnamedGroups } from './unnamed-groups';
import { fieldsOf, list } from './from-sdk/fields';
import { isAboutTyping, typingFromSdk } from './from-sdk/typing';
import { EnteredRooms, isFromRoom, withoutRooms } from './live-rooms';
import { nudge } from './nudge';
import type { ChatEvent } from '../../chat/chat-event';
import type { Credentials } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { Clock } from '../../platform/platform';
import type { ConversationId } from '../../domain/ids';
import type { Sdk, SdkMessage } from './sdk';
import type { SdkEventName } from './events';

/** How long a request waits for a lost connection. */
const COME_BACK_MS = 3_000;

type Connection = 'connecting' | 'connected' | 'disconnected';

/** One account's stay on the SDK: its session, its connection, what has to be remembered for it, and its events. */
export class SdkHost {
  readonly events = new Emitter<ChatEvent>();
  readonly instances = new MessageInstances<SdkMessage>();
  readonly history = new HistoryReader(this.instances);
  readonly enteredRooms = new EnteredRooms();
  readonly sender: Sender;
  private readonly session: Session;
  private readonly keeper: ConnectionKeeper;
  private readonly listSync: ListSync;
  private readonly unnamed: UnnamedGroups;
  private connection: Connection = 'disconnected';
  /** Those who wait for a lost connection wait together. */
  private comingBack: Promise<boolean> | undefined;
  /** The connection was lost since the SDK became ready. */
  private wasLost = false;
  /** Whose messages are remembered. */
  private rememberedUserId = '';

  constructor(
    private readonly clock: Clock,
    private readonly createSdk: () => Sdk,
  ) {
    this.session = new Session(clock, () => this.boundSdk());
    this.keeper = new ConnectionKeeper(clock, () => this.nudge());
    this.listSync = new ListSync(
      clock,
      () => this.ready(),
      (event) => this.hear(SdkEvent.conversations, event),
    );
    this.unnamed = new UnnamedGroups(clock, () => this.ready());
    this.sender = new Sender(clock, this.instances, (message) =>
      this.tell({ type: 'messages-received', messages: [message] }),
    );
  }

  /** The SDK instance, when requests can be made. */
  ready(): Sdk | undefined {
    return this.session.ready();
  }

  get userId(): string {
    return this.session.userId;
  }

  async signIn(credentials: Credentials): ChatResult<void> {
    if (credentials.userId !== this.rememberedUserId) this.forget();
    this.rememberedUserId = credentials.userId;
    if (this.ready() === undefined) this.moveTo('connecting');
    const result = await this.session.signIn(credentials);
    if (!result.ok && this.connection === 'connecting') this.moveTo('disconnected');
    return result;
  }

  async signOut(): Promise<void> {
    const wasReady = this.ready() !== undefined;
    this.keeper.rest();
    this.listSync.rest();
    this.unnamed.rest();
    this.forget();
    this.connection = 'disconnected';
    const left = this.session.signOut();
    if (wasReady) this.events.emit({ type: 'became-unready' });
    await left;
  }

  /** The network may be back. */
  wake(): void {
    this.keeper.wake();
  }

  /**
   * True once requests can reach the service: at once while it is connected, soon where a lost connection comes back, else false. The
   * SDK would keep a request and might carry it out long after the person was told that it failed.
   */
  async isReachable(): Promise<boolean> {
    if (this.connection !== 'disconnected') return true;
    this.comingBack ??= new Promise<boolean>((resolve) => {
      const settle = (isBack: boolean): void => {
        stopWaiting();
        stopListening();
        this.comingBack = undefined;
        resolve(isBack);
      };
      const stopWaiting = this.clock.after(COME_BACK_MS, () => settle(false));
      const stopListening = this.events.on((event) => {
        if (event.type === 'connection-changed' && event.connection === 'connected') settle(true);
        if (event.type === 'became-unready') settle(false);
      });
      this.wake();
    });
    return this.comingBack;
  }

  /** A chat's history was cleared. */
  forgetHistory(conversationId: ConversationId): void {
    this.history.forget(conversationId);
    this.instances.forget(conversationId);
  }

  private forget(): void {
    this.rememberedUserId = '';
    this.instances.clear();
    this.history.clear();
    this.sender.clear();
    this.enteredRooms.clear();
  }

  /** Events are bound before login, because those that fire during it are not repeated. */
  private boundSdk(): Sdk {
    const sdk = this.createSdk();
    this.history.clear();
    for (const name of Object.values(SdkEvent)) {
      sdk.on(name, (event: unknown) => {
        if (this.session.isCurrent(sdk)) this.hear(name, event);
      });
    }
    return sdk;
  }

  private hear(name: SdkEventName, sdkEvent: unknown): void {
    if (MESSAGE_EVENTS.has(name)) this.keepMessages(name, fieldsOf(sdkEvent)['data']);
    const event = chatEventFromSdk(name, sdkEvent, this.userId);
    if (event === undefined) return;
    switch (event.type) {
      case 'connection-changed':
        this.connectionChanged(event.connection);
        return;
      case 'became-ready':
        this.wasLost = false;
        this.session.becameReady();
        this.moveTo('connected');
        break;
      case 'kicked':
        this.keeper.rest();
        this.listSync.rest();
        this.unnamed.rest();
        this.session.ended();
        break;
      case 'conversations-changed':
        this.listSync.told(event.isComplete);
        this.unnamed.told(event.conversations);
        break;
      default:
        break;
    }
    this.tell(event);
  }

  private tell(told: ChatEvent): void {
    for (const event of withoutRooms(told, this.enteredRooms)) this.events.emit(event);
  }

  /** What is only about typing is told of, and kept nowhere; nor is what is said in a live room. */
  private keepMessages(name: SdkEventName, data: unknown): void {
    const messages = list(data, Infinity).filter(
      (message) => !isFromRoom(message, this.enteredRooms),
    );
    this.instances.keepAll(messages.filter((message) => !isAboutTyping(message)));
    if (name !== SdkEvent.received) return;
    for (const typing of typingFromSdk(messages)) this.events.emit(typing);
  }

  private connectionChanged(connection: Connection): void {
    if (connection !== 'connecting') this.session.connectionChanged(connection === 'connected');
    if (this.ready() === undefined) {
      // Before sign-in "connected" says nothing: only being ready does.
      if (connection === 'disconnected') this.moveTo(connection);
      return;
    }
    this.moveTo(connection);
    if (connection === 'connecting') return;
    if (connection === 'disconnected') this.keeper.lost();
    else this.keeper.rest();
    const isBack = connection === 'connected' && this.wasLost;
    this.wasLost = connection === 'disconnected' || (this.wasLost && !isBack);
    if (isBack) this.events.emit({ type: 'became-ready' });
  }

  private moveTo(connection: Connection): void {
    if (this.connection === connection) return;
    this.connection = connection;
    this.events.emit({ type: 'connection-changed', connection });
  }

  private nudge(): void {
    const sdk = this.ready();
    if (sdk !== undefined) nudge(sdk, this.userId);
  }
}
