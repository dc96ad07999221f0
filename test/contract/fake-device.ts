import { FakeChatClient } from '../support/fakes/fake-chat-client';
import type { ChatEvent } from '../../miniprogram/chat/chat-event';
import type { ContractClient } from './contract';
import type { FakeChatAccount } from '../support/fakes/fake-chat-account';
import type { FakeShared } from '../support/fakes/fake-shared';
import type { FakePeers } from '../support/fakes/fake-peers';

/** A fake client with a connection: what happens while it is away reaches it when it is back. */
export class FakeDevice implements ContractClient {
  readonly chat: FakeChatClient;
  readonly events: ChatEvent[] = [];
  private isOnline = true;
  private isServed = true;
  private missed: ChatEvent[] = [];
  /** A push that waits for the next one to overtake it. */
  private held: ChatEvent | undefined;
  private willHold = false;
  private isDoubled = false;
  private isLosing = false;

  constructor(account: FakeChatAccount, peers: FakePeers, nowMs: () => number, shared: FakeShared) {
    this.chat = new FakeChatClient({ account, peers, nowMs, shared });
    this.chat.on((event) => this.events.push(event));
  }

  get account(): FakeChatAccount {
    return this.chat.account;
  }

  get userId(): string {
    return this.account.userId;
  }

  /** Whether requests get to the service and pushes get here. */
  get isConnected(): boolean {
    return this.isOnline && this.isServed;
  }

  setOnline(isOnline: boolean): void {
    this.change(() => (this.isOnline = isOnline));
  }

  /** The service listens, or does not. */
  setServed(isServed: boolean): void {
    this.change(() => (this.isServed = isServed));
  }

  holdNext(): void {
    this.willHold = true;
  }

  double(): void {
    this.isDoubled = true;
  }

  /** From now on nothing reaches it by itself. */
  lose(): void {
    this.isLosing = true;
  }

  /** Something that the service pushes. */
  push(event: ChatEvent): void {
    if (this.isLosing) {
      this.miss(event);
      return;
    }
    if (this.willHold) {
      this.willHold = false;
      this.held = event;
      return;
    }
    this.hear(event);
    if (this.isDoubled) this.hear(event);
    const { held } = this;
    this.held = undefined;
    if (held !== undefined) this.hear(held);
  }

  /** What was edited without this device knowing stands against its own edits. */
  private miss(event: ChatEvent): void {
    if (event.type !== 'messages-changed') return;
    for (const { id, content } of event.messages)
      if (content.kind === 'text') this.chat.messages.conflicts.set(id, content.text);
  }

  private hear(event: ChatEvent): void {
    if (!this.isConnected) {
      this.missed.push(event);
      return;
    }
    this.chat.emit(event);
    this.chat.emitConversations();
  }

  private change(apply: () => void): void {
    const wasConnected = this.isConnected;
    apply();
    if (this.isConnected === wasConnected) return;
    const connection = this.isConnected ? 'connected' : 'disconnected';
    this.chat.emit({ type: 'connection-changed', connection });
    if (!this.isConnected) return;
    this.chat.emit({ type: 'became-ready' });
    const { missed } = this;
    this.missed = [];
    for (const event of missed) this.hear(event);
  }
}
