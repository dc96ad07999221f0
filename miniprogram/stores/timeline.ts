import { compareMessages } from '../domain/message';
import { Emitter } from '../kernel/emitter';
import type { ConversationId } from '../domain/ids';
import type { Dispose } from '../kernel/disposables';
import type { Message } from '../domain/message';

/**
 * What happened to a timeline, by index after the change. Nothing else changed.
 * - `reset`: everything may be different
 * - `prepended`: `count` messages stand before what was first
 * - `inserted`, `updated`, `removed`: the one at `index` (before the removal)
 */
export type TimelineChange =
  | { readonly type: 'reset' }
  | { readonly type: 'prepended'; readonly count: number }
  | { readonly type: 'inserted'; readonly index: number }
  | { readonly type: 'updated'; readonly index: number }
  | { readonly type: 'removed'; readonly index: number; readonly message: Message };

/** One identity for a message from the moment it is composed: what its sender's client called it, else the service's ID. */
export function entryKeyOf(message: Pick<Message, 'id' | 'clientId'>): string {
  return message.clientId ?? message.id;
}

/**
 * The messages of one conversation that are known here, oldest first, without holes. Messages still on their way stand among
 * them. The cost of a message that arrives does not depend on how many are known.
 */
export class Timeline {
  private entries: Message[] = [];
  private readonly byKey = new Map<string, Message>();
  private readonly keyById = new Map<string, string>();
  private readonly changes = new Emitter<TimelineChange>();

  constructor(readonly conversationId: ConversationId) {}

  get length(): number {
    return this.entries.length;
  }

  at(index: number): Message | undefined {
    return this.entries[index];
  }

  last(): Message | undefined {
    return this.entries[this.entries.length - 1];
  }

  find(messageId: string): Message | undefined {
    const key = this.keyById.get(messageId);
    return key === undefined ? undefined : this.byKey.get(key);
  }

  findByKey(entryKey: string): Message | undefined {
    return this.byKey.get(entryKey);
  }

  onChange(listener: (change: TimelineChange) => void): Dispose {
    return this.changes.on(listener);
  }

  /** Adds a message or takes its newer value; one that is known already, by either of its IDs, never appears twice. */
  put(message: Message): void {
    const known = this.knownAs(message);
    if (!known) {
      this.insert(message);
      return;
    }
    // An echo may lack the client's ID that the row was made under; the identity stays.
    const value = known.clientId === undefined ? message : { ...message, clientId: known.clientId };
    const index = this.indexOf(known);
    this.forget(known);
    this.remember(value);
    if (this.fitsAt(index, value)) {
      this.entries[index] = value;
      this.changes.emit({ type: 'updated', index });
      return;
    }
    this.entries.splice(index, 1);
    this.changes.emit({ type: 'removed', index, message: known });
    this.insertSorted(value);
  }

  /** Adds a page of older messages in one step where all of them are older than what is known. */
  putOlder(messages: readonly Message[]): void {
    const first = this.entries[0];
    const fresh = messages.filter((message) => !this.knownAs(message));
    const isBefore = (message: Message) => !first || compareMessages(message, first) <= 0;
    if (fresh.length === 0) return;
    if (!fresh.every(isBefore)) {
      for (const message of fresh) this.put(message);
      return;
    }
    for (const message of fresh) this.remember(message);
    this.entries = [...fresh].sort(compareMessages).concat(this.entries);
    this.changes.emit({ type: 'prepended', count: fresh.length });
  }

  remove(messageId: string): void {
    const message = this.find(messageId) ?? this.byKey.get(messageId);
    if (!message) return;
    const index = this.indexOf(message);
    this.forget(message);
    this.entries.splice(index, 1);
    this.changes.emit({ type: 'removed', index, message });
  }

  /** Forgets everything and starts from `messages`. */
  reset(messages: readonly Message[]): void {
    this.byKey.clear();
    this.keyById.clear();
    this.entries = [];
    for (const message of [...messages].sort(compareMessages)) {
      if (this.knownAs(message)) continue;
      this.remember(message);
      this.entries.push(message);
    }
    this.changes.emit({ type: 'reset' });
  }

  /** The one-to-one peer has read up to `untilMs`. Walks back only to the newest message that was read before. */
  markReadByPeer(untilMs: number): void {
    for (let index = this.entries.length - 1; index >= 0; index--) {
      const message = this.entries[index];
      if (!message?.isOwn || message.delivery !== 'sent' || message.sentAtMs > untilMs) continue;
      if (message.isReadByPeer) return;
      // Its own receipt says so, or nothing does.
      if (message.wantsReceipt === true) continue;
      const value = { ...message, isReadByPeer: true };
      this.byKey.set(entryKeyOf(value), value);
      this.entries[index] = value;
      this.changes.emit({ type: 'updated', index });
    }
  }

  private knownAs(message: Message): Message | undefined {
    return this.byKey.get(entryKeyOf(message)) ?? this.find(message.id);
  }

  private insert(message: Message): void {
    this.remember(message);
    this.insertSorted(message);
  }

  private insertSorted(message: Message): void {
    let index = this.entries.length;
    // Almost everything arrives at the end: searching from there is the short way.
    while (index > 0 && this.isAfter(this.entries[index - 1], message)) index--;
    this.entries.splice(index, 0, message);
    this.changes.emit({ type: 'inserted', index });
  }

  private isAfter(entry: Message | undefined, message: Message | undefined): boolean {
    return entry !== undefined && message !== undefined && compareMessages(entry, message) > 0;
  }

  private fitsAt(index: number, message: Message): boolean {
    const next = this.entries[index + 1];
    return !this.isAfter(this.entries[index - 1], message) && !this.isAfter(message, next);
  }

  private indexOf(message: Message): number {
    return this.entries.lastIndexOf(message);
  }

  private remember(message: Message): void {
    const key = entryKeyOf(message);
    this.byKey.set(key, message);
    this.keyById.set(message.id, key);
  }

  private forget(message: Message): void {
    this.byKey.delete(entryKeyOf(message));
    this.keyById.delete(message.id);
  }
}
