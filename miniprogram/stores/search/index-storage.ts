import { parseConversationId } from '../../domain/ids';
import type { AccountStorage } from '../session/account-storage';
import type { ConversationId } from '../../domain/ids';
import type { PackedShard } from './message-shard';

/** Conversations that are kept; the one that was written longest ago gives way. */
export const MOST_CONVERSATIONS = 100;

/** Bytes of all of them together. Source: WeChat gives an app 10 MB, and the SDK keeps data of its own there. */
export const MOST_BYTES = 3 * 1024 * 1024;

/** The list of what is stored, the last written at the end: conversation and bytes. */
const DIRECTORY = 'message-index';

/** Conversations' messages on the device, bounded together. */
export class IndexStorage {
  private readonly bytesOf: Map<ConversationId, number>;

  constructor(private readonly storage: AccountStorage) {
    const directory = readDirectory(storage.read(DIRECTORY));
    this.bytesOf = new Map(directory);
    // Without a list nobody would ever find what it named.
    if (directory === undefined) storage.wipe(nameOf(''));
  }

  /** Conversations that are stored, the last written first. */
  conversationIds(): readonly ConversationId[] {
    return [...this.bytesOf.keys()].reverse();
  }

  /** Whatever is stored of a conversation. */
  read(conversationId: ConversationId): unknown {
    return this.bytesOf.has(conversationId) ? this.storage.read(nameOf(conversationId)) : undefined;
  }

  /** Takes the place of what was stored; what then is too much goes, the longest untouched first. */
  write(conversationId: ConversationId, { messages, bytes }: PackedShard): void {
    this.bytesOf.delete(conversationId);
    const isWritten = messages.length > 0 && this.storage.write(nameOf(conversationId), messages);
    if (isWritten) this.bytesOf.set(conversationId, bytes);
    else this.storage.remove(nameOf(conversationId));
    this.makeRoom();
    this.writeDirectory();
  }

  remove(conversationId: ConversationId): void {
    this.storage.remove(nameOf(conversationId));
    if (this.bytesOf.delete(conversationId)) this.writeDirectory();
  }

  private makeRoom(): void {
    let total = [...this.bytesOf.values()].reduce((sum, bytes) => sum + bytes, 0);
    for (const [conversationId, bytes] of this.bytesOf) {
      if (total <= MOST_BYTES && this.bytesOf.size <= MOST_CONVERSATIONS) return;
      this.bytesOf.delete(conversationId);
      this.storage.remove(nameOf(conversationId));
      total -= bytes;
    }
  }

  private writeDirectory(): void {
    this.storage.write(DIRECTORY, [...this.bytesOf]);
  }
}

function nameOf(conversationId: ConversationId): string {
  return `messages:${conversationId}`;
}

/** Undefined where it is not what {@link IndexStorage} writes. */
function readDirectory(
  stored: unknown,
): readonly (readonly [ConversationId, number])[] | undefined {
  if (!Array.isArray(stored) || stored.length > MOST_CONVERSATIONS) return undefined;
  const entries = (stored as readonly unknown[]).flatMap(entryOf);
  return entries.length === stored.length ? entries : undefined;
}

function entryOf(value: unknown): readonly (readonly [ConversationId, number])[] {
  if (!Array.isArray(value)) return [];
  const [conversationId, bytes] = value as readonly unknown[];
  if (typeof conversationId !== 'string' || parseConversationId(conversationId) === undefined)
    return [];
  return typeof bytes === 'number' && bytes >= 0 ? [[conversationId, bytes]] : [];
}
