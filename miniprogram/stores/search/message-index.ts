import { Disposables } from '../../kernel/disposables';
import { MessageShard, OLDEST_STORED_MS } from './message-shard';
import { IndexStorage } from './index-storage';
import { indexedFrom } from '../../domain/message/indexed-message';
import type { AccountStorage } from '../session/account-storage';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';

/** How long what was seen waits before it is indexed: past the moment in which it is shown. */
export const INDEX_DELAY_MS = 1_000;

/** Messages that are indexed in one go; the rest waits for the next, so that no frame is late. */
const MOST_AT_ONCE = 200;

/** How long changes gather before they are written, and the pause between two writes. */
export const WRITE_DELAY_MS = 5_000;
const WRITE_PAUSE_MS = 200;

type Change =
  | { readonly kind: 'seen'; readonly message: Message }
  | { readonly kind: 'gone'; readonly conversationId: ConversationId; readonly messageId: string };

/**
 * Every message that this device has seen, as far as there is room, to be searched without the service. Seeing one costs next to nothing: it
 * is indexed a moment later, and written some seconds after that, one conversation at a time.
 */
export class MessageIndex {
  private readonly shards = new Map<ConversationId, MessageShard>();
  private readonly disposables = new Disposables();
  private storage: AccountStorage | undefined;
  /** Read when something is indexed or searched for: the start has no time for it. */
  private opened: IndexStorage | undefined;
  private waiting: Change[] = [];
  private cancelIndexing: Dispose | undefined;
  private cancelWriting: Dispose | undefined;

  constructor(
    chat: Pick<ChatClient, 'on'>,
    private readonly clock: Clock,
  ) {
    this.disposables.add(chat.on((event) => this.receive(event)));
    this.disposables.add(() => this.close());
  }

  /** Takes up what an account has seen on this device. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
  }

  /** Writes what is pending, and forgets everything in memory. */
  close(): void {
    this.flush();
    this.shards.clear();
    this.storage = undefined;
    this.opened = undefined;
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Messages, or newer values of them, were on their way to a screen. */
  see(messages: readonly Message[]): void {
    if (this.storage === undefined) return;
    for (const message of messages) this.waiting.push({ kind: 'seen', message });
    this.schedule();
  }

  /** A message is not there any more. */
  remove(conversationId: ConversationId, messageId: string): void {
    if (this.storage === undefined) return;
    this.waiting.push({ kind: 'gone', conversationId, messageId });
    this.schedule();
  }

  /** A conversation's messages are not there any more: they leave the device at once. */
  forget(conversationId: ConversationId): void {
    this.waiting = this.waiting.filter((change) => conversationOf(change) !== conversationId);
    this.shards.delete(conversationId);
    this.stored?.remove(conversationId);
  }

  /** What is known of a conversation. */
  shard(conversationId: ConversationId): MessageShard {
    this.indexAll();
    return this.load(conversationId);
  }

  /** Conversations of which something is known, the last ones seen first. */
  conversationIds(): readonly ConversationId[] {
    this.indexAll();
    const stored = this.stored?.conversationIds() ?? [];
    return [...new Set([...[...this.shards.keys()].reverse(), ...stored])];
  }

  /** Indexes and writes what is pending now; called when the app goes to the background. */
  flush(): void {
    this.indexAll();
    this.cancelWriting?.();
    this.cancelWriting = undefined;
    while (this.writeNext());
  }

  /** Gives up what can be read again. */
  releaseMemory(): void {
    this.flush();
    this.shards.clear();
  }

  private get stored(): IndexStorage | undefined {
    if (this.storage !== undefined) this.opened ??= new IndexStorage(this.storage);
    return this.opened;
  }

  private get oldestMs(): number {
    return this.clock.nowMs() - OLDEST_STORED_MS;
  }

  private receive(event: ChatEvent): void {
    switch (event.type) {
      case 'messages-received':
      case 'messages-changed':
        this.see(event.messages);
        return;
      case 'messages-revoked':
        for (const { conversationId, messageId } of event.revoked)
          this.remove(conversationId, messageId);
        return;
      default:
        return;
    }
  }

  private schedule(): void {
    this.cancelIndexing ??= this.clock.after(INDEX_DELAY_MS, () => {
      this.cancelIndexing = undefined;
      this.index(this.waiting.splice(0, MOST_AT_ONCE));
      if (this.waiting.length > 0) this.schedule();
    });
  }

  private indexAll(): void {
    this.cancelIndexing?.();
    this.cancelIndexing = undefined;
    this.index(this.waiting.splice(0));
  }

  private index(changes: readonly Change[]): void {
    for (const change of changes) {
      const shard = this.load(conversationOf(change));
      if (change.kind === 'gone') {
        shard.remove(change.messageId);
        continue;
      }
      const indexed = indexedFrom(change.message);
      if (indexed !== undefined) shard.put(indexed);
      else shard.remove(change.message.id);
    }
    if (changes.length > 0) this.scheduleWriting(WRITE_DELAY_MS);
  }

  private load(conversationId: ConversationId): MessageShard {
    const known = this.shards.get(conversationId);
    if (known !== undefined) return known;
    const stored = this.stored?.read(conversationId);
    const shard = MessageShard.fromStored(conversationId, stored, this.oldestMs);
    this.shards.set(conversationId, shard);
    return shard;
  }

  private scheduleWriting(delayMs: number): void {
    this.cancelWriting ??= this.clock.after(delayMs, () => {
      this.cancelWriting = undefined;
      this.writeNext();
      if (this.nextDirty() !== undefined) this.scheduleWriting(WRITE_PAUSE_MS);
    });
  }

  /** Writes one conversation that changed; false when there was none. */
  private writeNext(): boolean {
    const shard = this.nextDirty();
    if (shard === undefined) return false;
    shard.isDirty = false;
    this.stored?.write(shard.conversationId, shard.pack(this.oldestMs));
    return true;
  }

  private nextDirty(): MessageShard | undefined {
    for (const shard of this.shards.values()) if (shard.isDirty) return shard;
    return undefined;
  }
}

function conversationOf(change: Change): ConversationId {
  return change.kind === 'seen' ? change.message.conversationId : change.conversationId;
}
