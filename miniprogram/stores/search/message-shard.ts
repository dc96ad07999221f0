import { folded } from '../../domain/text/search-words';
import { packMessage, unpackMessage } from '../../domain/text/stored-index';
import { utf8ByteLength } from '../../domain/text/utf8';
import type { ConversationId } from '../../domain/ids';
import type { IndexedMessage } from '../../domain/message/indexed-message';

/** Messages of one conversation that the device keeps: the newest ones. */
export const MOST_STORED = 1_000;

/** Bytes of one conversation on the device. Source: WeChat keeps up to 1 MB per key, but reading one blocks the logic thread. */
export const LONGEST_SHARD_BYTES = 128 * 1024;

/** Messages older than this are not kept: half a year. */
export const OLDEST_STORED_MS = 180 * 24 * 60 * 60 * 1000;

/** What the device keeps of a conversation. */
export interface PackedShard {
  readonly messages: readonly (readonly (string | number)[])[];
  readonly bytes: number;
}

/** What is known of one conversation's messages, to search it. */
export class MessageShard {
  /** Something changed since it was read or written. */
  isDirty = false;
  private readonly byId = new Map<string, IndexedMessage>();
  private readonly texts = new WeakMap<IndexedMessage, string>();
  private sorted: readonly IndexedMessage[] | undefined = [];

  constructor(readonly conversationId: ConversationId) {}

  /** A shard as it was stored. Whatever is unreadable is left out. */
  static fromStored(
    conversationId: ConversationId,
    stored: unknown,
    oldestMs: number,
  ): MessageShard {
    const shard = new MessageShard(conversationId);
    const values = Array.isArray(stored) ? (stored as readonly unknown[]) : [];
    for (const value of values.slice(0, MOST_STORED)) {
      const message = unpackMessage(conversationId, value);
      if (message !== undefined && message.sentAtMs >= oldestMs)
        shard.byId.set(message.id, message);
    }
    shard.sorted = undefined;
    return shard;
  }

  get count(): number {
    return this.byId.size;
  }

  get newestFirst(): readonly IndexedMessage[] {
    this.sorted ??= [...this.byId.values()].sort(newerFirst);
    return this.sorted;
  }

  find(messageId: string): IndexedMessage | undefined {
    return this.byId.get(messageId);
  }

  put(message: IndexedMessage): void {
    const known = this.byId.get(message.id);
    if (known !== undefined && isSame(known, message)) return;
    this.byId.set(message.id, message);
    this.changed();
  }

  remove(messageId: string): void {
    if (this.byId.delete(messageId)) this.changed();
  }

  /** The message's words as they are compared. */
  foldedWords(message: IndexedMessage): string {
    const known = this.texts.get(message);
    if (known !== undefined) return known;
    const text = folded(message.words);
    this.texts.set(message, text);
    return text;
  }

  /** The newest messages that the device may keep. */
  pack(oldestMs: number): PackedShard {
    const messages: (readonly (string | number)[])[] = [];
    let bytes = 2;
    for (const message of this.newestFirst) {
      if (message.sentAtMs < oldestMs || messages.length === MOST_STORED) break;
      const packed = packMessage(message);
      const more = utf8ByteLength(JSON.stringify(packed)) + 1;
      if (bytes + more > LONGEST_SHARD_BYTES) break;
      bytes += more;
      messages.push(packed);
    }
    return { messages, bytes };
  }

  private changed(): void {
    this.sorted = undefined;
    this.isDirty = true;
  }
}

/** Newest first: by sequence where both have one, else by time. */
export function newerFirst(a: IndexedMessage, b: IndexedMessage): number {
  if (a.sequence > 0 && b.sequence > 0 && a.sequence !== b.sequence) return b.sequence - a.sequence;
  return b.sentAtMs - a.sentAtMs;
}

function isSame(a: IndexedMessage, b: IndexedMessage): boolean {
  return a.words === b.words && a.pictureUrl === b.pictureUrl && a.fromName === b.fromName;
}
