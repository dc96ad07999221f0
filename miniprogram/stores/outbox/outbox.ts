import { action, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { LONGEST_OUTGOING_BYTES, outgoingBytes } from '../../domain/message/outgoing';
import { Emitter } from '../../kernel/emitter';
import { OutboxLane } from './outbox-lane';
import { OutboxUploads } from './outbox-uploads';
import { failed, ok } from '../../kernel/result';
import { isSame } from './reconcile';
import {
  clientIdOf,
  isStoredAlike,
  itemFromStored,
  localIdOf,
  messageOfItem,
  storedFromItem,
} from './outbox-item';
import { CancelledSends } from './cancelled-sends';
import { keptBehind } from './outbox-order';
import { composedAt } from './outbox-parts';
import { parseUnsent } from '../../domain/message/unsent';
import type { AccountStorage } from '../session/account-storage';
import type { ChatError } from '../../chat/chat-error';
import type { ChatEvent } from '../../chat/chat-event';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { LaneHost } from './outbox-lane';
import type { Message } from '../../domain/message/message';
import type { OutboxItem, OutboxState } from './outbox-item';
import type { Outgoing, OutgoingContent } from '../../domain/message/outgoing';
import type { OutboxParts } from './outbox-parts';
import type { SentFiles } from './outbox-files';
import type { Person } from '../../domain/person/person';
import type { Result } from '../../kernel/result';

/**
 * Everything on its way out. A message is on the timeline from the moment it is composed; it leaves the outbox when the service has it.
 * One conversation's messages go out one after another, in the order they were composed, each exactly once: also when the connection
 * breaks or the app is killed on the way. What the service refuses stays until a person sends it again or deletes it.
 */
export class Outbox {
  private readonly items = observable.map<string, OutboxItem>({}, { deep: false });
  private readonly lanes = new Map<ConversationId, OutboxLane>();
  /** How far the files on their way have come. */
  readonly uploads: OutboxUploads;
  private readonly cancels: CancelledSends;
  private readonly refusals = new Emitter<readonly [Message, ChatError]>();
  private readonly stopListening: Dispose;
  private storage: AccountStorage | undefined;
  private me: Person | undefined;
  private composed = 0;
  private isReady = false;
  /** The device does not have the newest values yet. */
  private isStale = false;

  constructor(private readonly parts: OutboxParts) {
    makeObservable(this, {
      open: action,
      close: action,
      resume: action,
      send: action,
      resend: action,
      discard: action,
      cancel: action,
    });
    this.cancels = new CancelledSends(parts.chat, parts.timelines);
    this.uploads = new OutboxUploads(() => parts.clock.nowMs());
    this.stopListening = parts.chat.on((event) => this.receive(event));
  }

  /** Whose messages are here; empty while nobody is signed in. */
  get account(): string {
    return this.me?.userId ?? '';
  }

  /** Takes up what the account left unsent. What was on its way goes on as soon as the service is ready. */
  open(storage: AccountStorage, me: Person): void {
    this.close();
    this.storage = storage;
    this.me = me;
    for (const unsent of parseUnsent(storage.read('outbox')))
      this.items.set(unsent.clientId, itemFromStored(unsent));
    this.cancels.start(storage);
    this.parts.files.take(me.userId);
    this.resume();
  }

  close(): void {
    for (const lane of this.lanes.values()) lane.stop();
    this.lanes.clear();
    this.items.clear();
    this.uploads.clear();
    this.cancels.stop();
    this.storage = undefined;
    this.me = undefined;
  }

  dispose(): void {
    this.stopListening();
    this.close();
  }

  /** Removes the files of everything that is here: the account leaves this device. */
  wipeFiles(): void {
    this.parts.files.wipe();
  }

  /** Things may go better now (app shown, connection back): what waits is tried at once. */
  resume(): void {
    const waiting = new Set([...this.items.values()].map((item) => item.conversationId));
    for (const conversationId of waiting) this.laneOf(conversationId).takeUp();
  }

  /** The state that a conversation's row shows for what is still here. */
  stateOf(conversationId: ConversationId): '' | 'sending' | 'failed' {
    const states = this.itemsOf(conversationId).map(({ state }) => state.kind);
    if (states.includes('failed')) return 'failed';
    return states.length > 0 ? 'sending' : '';
  }

  /** The newest message of a conversation that is still here. */
  newestOf(conversationId: ConversationId): OutboxItem | undefined {
    return this.itemsOf(conversationId).reduce<OutboxItem | undefined>(
      (newest, item) => (newest && newest.composedAtMs > item.composedAtMs ? newest : item),
      undefined,
    );
  }

  /** The file that a sent message of mine was sent from, or its poster, while it is here. */
  copyOf(clientId: string, part?: keyof SentFiles): string | undefined {
    return this.parts.files.copyOf(clientId, part);
  }

  /** How far a message has come; undefined once the service has it. */
  progressOf(clientId: string): OutboxState | undefined {
    return this.items.get(clientId)?.state;
  }

  /** Hears of each message that the service would not take, and why. */
  onRefused(listener: (message: Message, problem: ChatError) => void): Dispose {
    return this.refusals.on(([message, problem]) => listener(message, problem));
  }

  /** Puts what is unsent in a conversation onto its timeline, after its history was loaded. What got through after all is dropped. */
  restore(conversationId: ConversationId, isKnown: (clientId: string) => boolean): void {
    for (const item of this.itemsOf(conversationId)) {
      if (isKnown(item.clientId)) this.drop(item.clientId);
      else this.parts.timelines.put(messageOfItem(item, this.me));
    }
  }

  /** Composes and sends. Fails at once, with nothing composed, on content over the limit. */
  send(
    conversationId: ConversationId,
    content: OutgoingContent,
    more: Pick<Outgoing, 'quote' | 'origin' | 'options'> = {},
  ): Result<string, 'too-long'> {
    if (outgoingBytes({ content, ...more }) > LONGEST_OUTGOING_BYTES) return failed('too-long');
    const composedAtMs = composedAt(this.parts, conversationId);
    const clientId = clientIdOf(composedAtMs, this.composed++, this.parts.random());
    const state: OutboxState = { kind: 'queued' };
    const outgoing: Outgoing = { clientId, conversationId, content, ...more };
    const item = { ...outgoing, composedAtMs, state, isUnsure: false };
    this.add(item);
    this.laneOf(conversationId).go();
    if (this.items.get(clientId) === item) this.parts.timelines.put(messageOfItem(item, this.me));
    if (this.isStale) this.save();
    return ok(clientId);
  }

  /** Sends a failed message again, as the same message. */
  resend(clientId: string): void {
    const item = this.items.get(clientId);
    if (item?.state.kind !== 'failed') return;
    this.change({ ...item, state: { kind: 'queued' } });
    this.laneOf(item.conversationId).hurry();
  }

  /** Gives up on a failed message: it leaves the outbox and the timeline. */
  discard(clientId: string): void {
    const item = this.items.get(clientId);
    if (item?.state.kind !== 'failed') return;
    this.drop(clientId);
    this.parts.timelines.remove(item.conversationId, localIdOf(clientId));
    this.laneOf(item.conversationId).go();
  }

  /** Stops a message on its way: it is gone from here, and taken back should it get through after all. */
  cancel(clientId: string): void {
    const item = this.items.get(clientId);
    if (item?.state.kind === 'failed') this.discard(clientId);
    if (item === undefined || item.state.kind === 'failed') return;
    this.drop(clientId);
    this.parts.timelines.remove(item.conversationId, localIdOf(clientId));
    const isUnderWay = this.laneOf(item.conversationId).cancel(clientId);
    if (isUnderWay || item.isUnsure) this.cancels.add(item);
    if (!isUnderWay && item.isUnsure) void this.cancels.lookUp();
  }

  private receive(event: ChatEvent): void {
    switch (event.type) {
      case 'became-ready':
        this.isReady = true;
        this.parts.files.clean([...this.items.values()]);
        this.resume();
        void this.cancels.lookUp();
        return;
      case 'became-unready':
      case 'kicked':
        this.isReady = false;
        return;
      case 'connection-changed':
        if (event.connection === 'disconnected') this.isReady = false;
        return;
      case 'messages-received':
        for (const message of event.messages) this.takeLate(message);
        return;
      default:
        return;
    }
  }

  /** One of mine that got through after its send had been given up on. */
  private takeLate(message: Message): void {
    const item = [...this.items.values()].find((candidate) => isSame(candidate, message));
    if (item) this.sent(item, message);
    else this.cancels.catches(message);
  }

  private laneOf(conversationId: ConversationId): OutboxLane {
    const known = this.lanes.get(conversationId);
    if (known) return known;
    const lane = new OutboxLane(conversationId, this.laneHost());
    this.lanes.set(conversationId, lane);
    return lane;
  }

  private laneHost(): LaneHost {
    const { chat, clock, random } = this.parts;
    return {
      chat,
      clock,
      random,
      uploads: this.uploads,
      isReady: () => this.isReady,
      itemsOf: (conversationId) => this.itemsOf(conversationId),
      find: (clientId) => this.items.get(clientId),
      change: (item) => this.change(item),
      sent: (item, message) => this.sent(item, message),
      cancelled: (clientId, outcome) => this.cancels.settle(clientId, outcome),
      refused: (item, problem) => this.refusals.emit([messageOfItem(item, this.me), problem]),
    };
  }

  private itemsOf(conversationId: ConversationId): readonly OutboxItem[] {
    return [...this.items.values()].filter((item) => item.conversationId === conversationId);
  }

  private add(item: OutboxItem): void {
    this.items.set(item.clientId, item);
    this.isStale = true;
  }

  private change(item: OutboxItem): void {
    const before = this.items.get(item.clientId);
    runInAction(() => {
      this.items.set(item.clientId, item);
      if (before?.state !== item.state) this.parts.timelines.put(messageOfItem(item, this.me));
    });
    if (!isStoredAlike(before, item)) this.save();
  }

  private sent(item: OutboxItem, message: Message): void {
    this.parts.files.sent(item.clientId, item.content);
    runInAction(() => {
      this.forget(item.clientId);
      for (const moved of keptBehind(this.itemsOf(item.conversationId), message.sentAtMs)) {
        this.items.set(moved.clientId, moved);
        this.parts.timelines.put(messageOfItem(moved, this.me));
      }
      this.parts.timelines.put({ ...message, clientId: item.clientId });
      if (item.options?.isOnlineOnly !== true) this.parts.conversations?.said(message);
    });
  }

  private drop(clientId: string): void {
    const item = this.items.get(clientId);
    if (item) this.parts.files.release(item.content);
    this.forget(clientId);
  }

  private forget(clientId: string): void {
    runInAction(() => this.items.delete(clientId));
    this.save();
  }

  private save(): void {
    this.isStale = false;
    this.storage?.write('outbox', [...this.items.values()].map(storedFromItem));
  }
}
