import { compareMessages } from '../../domain/message/message';
import { Emitter } from '../../kernel/emitter';
import { MessageKeys } from './message-keys';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';

export { entryKeyOf } from './message-keys';

/**
 * What happened to a timeline, by index after the change. Nothing else changed.
 * - `reset`: everything may be different
 * - `detached`: other messages stand before the gap; whoever shows them moves there at once
 * - `prepended`: `count` messages stand before what was first
 * - `appended`: `count` messages stand from `index` on, at the end of what is before the gap
 * - `joined`: the gap before `index` is closed
 * - `newest-replaced`: everything behind the gap may be different
 * - `inserted`, `updated`, `removed`: the one at `index` (before the removal)
 */
export type TimelineChange =
  | { readonly type: 'reset' | 'detached' | 'newest-replaced' }
  | { readonly type: 'prepended'; readonly count: number }
  | { readonly type: 'appended'; readonly index: number; readonly count: number }
  | { readonly type: 'joined'; readonly index: number }
  | { readonly type: 'inserted'; readonly index: number }
  | { readonly type: 'updated'; readonly index: number }
  | { readonly type: 'removed'; readonly index: number; readonly message: Message };

/** Indices `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The messages of one conversation that are known here, oldest first. They are the newest ones without a hole and, after a jump into
 * the past, a stretch from there before them, with one gap between the two. Messages still on their way stand among the newest. The
 * cost of a message that arrives does not depend on how many are known.
 */
export class Timeline {
  private entries: Message[] = [];
  private gapIndex = 0;
  private readonly keys = new MessageKeys();
  private readonly changes = new Emitter<TimelineChange>();

  constructor(readonly conversationId: ConversationId) {}

  get length(): number {
    return this.entries.length;
  }

  /** Messages are missing before the one at this index; 0 where none are. */
  get gap(): number {
    return this.gapIndex;
  }

  at(index: number): Message | undefined {
    return this.entries[index];
  }

  /** The messages at `from` up to, not including, `to`. */
  slice(from: number, to: number): readonly Message[] {
    return this.entries.slice(from, to);
  }

  last(): Message | undefined {
    return this.entries[this.entries.length - 1];
  }

  /** The messages without a hole around `index`. */
  stretchAt(index: number): Stretch {
    return index < this.gapIndex
      ? { from: 0, to: this.gapIndex }
      : { from: this.gapIndex, to: this.entries.length };
  }

  /** What was said directly before and after the message at `index`, as far as it is known. */
  neighboursOf(index: number): {
    readonly previous: Message | undefined;
    readonly next: Message | undefined;
  } {
    const { from, to } = this.stretchAt(index);
    return {
      previous: index > from ? this.entries[index - 1] : undefined,
      next: index + 1 < to ? this.entries[index + 1] : undefined,
    };
  }

  find(messageId: string): Message | undefined {
    return this.keys.find(messageId);
  }

  findByKey(entryKey: string): Message | undefined {
    return this.keys.findByKey(entryKey);
  }

  /** True where it is known, by either of its IDs. */
  has(message: Message): boolean {
    return this.keys.has(message);
  }

  /** Where the message with this ID stands, or -1. */
  indexOfId(messageId: string): number {
    const message = this.find(messageId);
    return message === undefined ? -1 : this.indexOf(message);
  }

  onChange(listener: (change: TimelineChange) => void): Dispose {
    return this.changes.on(listener);
  }

  /**
   * Adds a message to the newest ones or takes its newer value; one that is known already, by either of its IDs, never appears
   * twice.
   */
  put(message: Message): void {
    const known = this.keys.knownAs(message);
    if (!known) {
      this.insert(message, { from: this.gapIndex, to: this.entries.length });
      return;
    }
    // An echo may lack the client's ID that the row was made under; the identity stays.
    const value = known.clientId === undefined ? message : { ...message, clientId: known.clientId };
    const index = this.indexOf(known);
    if (this.fitsAt(index, value)) {
      this.keys.forget(known);
      this.keys.remember(value);
      this.entries[index] = value;
      this.changes.emit({ type: 'updated', index });
      return;
    }
    const { from, to } = this.stretchAt(index);
    this.removeAt(index, known);
    this.insert(value, { from, to: to - 1 });
  }

  /** Adds a page of messages older than the first: in one step where all of them are. */
  putOlder(messages: readonly Message[]): void {
    const first = this.entries[0];
    const fresh = this.unknown(messages);
    if (fresh.length === 0) return;
    if (first && fresh.some((message) => compareMessages(message, first) > 0)) {
      for (const message of fresh) this.insert(message, this.stretchAt(0));
      return;
    }
    for (const message of fresh) this.keys.remember(message);
    this.entries = [...fresh].sort(compareMessages).concat(this.entries);
    if (this.gapIndex > 0) this.gapIndex += fresh.length;
    this.changes.emit({ type: 'prepended', count: fresh.length });
  }

  /**
   * Adds a page of messages that follow what stands before the gap. The gap closes where the page reaches a message behind it.
   * @param isEnd nothing followed the page: what stands behind the gap arrived after it
   */
  putNewer(messages: readonly Message[], isEnd: boolean): void {
    const isMet = isEnd || this.hasAnyOf(messages, this.gapIndex, this.entries.length);
    const index = this.gapIndex;
    const first = this.entries[index];
    const fresh = this.unknown(messages);
    const between = fresh.filter((message) => !first || compareMessages(message, first) <= 0);
    if (between.length > 0) {
      for (const message of between) this.keys.remember(message);
      this.entries.splice(index, 0, ...between);
      this.gapIndex += between.length;
      this.changes.emit({ type: 'appended', index, count: between.length });
    }
    if (!isMet) return;
    this.close();
    for (const message of fresh) this.put(message);
  }

  /** Puts messages from far back before the newest ones, with a gap between, in the place of those that stand there. */
  detach(messages: readonly Message[]): void {
    for (const message of this.entries.splice(0, this.gapIndex)) this.keys.forget(message);
    const fresh = this.unknown(messages);
    for (const message of fresh) this.keys.remember(message);
    this.entries.unshift(...fresh);
    this.gapIndex = fresh.length;
    this.changes.emit({ type: 'detached' });
  }

  /** Forgets what stands before the gap. */
  dropDetached(): void {
    for (const message of this.entries.splice(0, this.gapIndex)) this.keys.forget(message);
    this.gapIndex = 0;
    this.changes.emit({ type: 'reset' });
  }

  /** Starts the newest messages anew. What stands before a gap stays, and is joined where they reach it. */
  replaceNewest(messages: readonly Message[]): void {
    if (this.gapIndex === 0) {
      this.reset(messages);
      return;
    }
    for (const message of this.entries.splice(this.gapIndex)) this.keys.forget(message);
    const isMet = this.hasAnyOf(messages, 0, this.gapIndex);
    this.entries.push(...this.take(messages));
    this.changes.emit({ type: 'newest-replaced' });
    if (isMet) this.close();
  }

  remove(messageId: string): void {
    const message = this.find(messageId) ?? this.findByKey(messageId);
    if (message) this.removeAt(this.indexOf(message), message);
  }

  /** Forgets everything and starts from `messages`. */
  reset(messages: readonly Message[]): void {
    this.keys.clear();
    this.gapIndex = 0;
    this.entries = this.take(messages);
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
      this.keys.remember(value);
      this.entries[index] = value;
      this.changes.emit({ type: 'updated', index });
    }
  }

  private indexOf(message: Message): number {
    return this.entries.lastIndexOf(message);
  }

  /** True where one of these messages stands at `from` up to, not including, `to`. */
  private hasAnyOf(messages: readonly Message[], from: number, to: number): boolean {
    return messages.some((message) => {
      const known = this.keys.knownAs(message);
      const index = known === undefined ? -1 : this.indexOf(known);
      return index >= from && index < to;
    });
  }

  private close(): void {
    const index = this.gapIndex;
    if (index === 0) return;
    this.gapIndex = 0;
    this.changes.emit({ type: 'joined', index });
  }

  /** Those of `messages` that are not known yet, each once. */
  private unknown(messages: readonly Message[]): readonly Message[] {
    const batch = new MessageKeys();
    return messages.filter((message) => {
      if (batch.has(message) || this.keys.has(message)) return false;
      batch.remember(message);
      return true;
    });
  }

  /** Those that are not known yet, remembered and in order. */
  private take(messages: readonly Message[]): Message[] {
    const fresh = [...this.unknown(messages)].sort(compareMessages);
    for (const message of fresh) this.keys.remember(message);
    return fresh;
  }

  private insert(message: Message, { from, to }: Stretch): void {
    let index = to;
    // Almost everything arrives at the end: searching from there is the short way.
    while (index > from && this.isAfter(this.entries[index - 1], message)) index--;
    this.keys.remember(message);
    this.entries.splice(index, 0, message);
    if (from < this.gapIndex) this.gapIndex++;
    this.changes.emit({ type: 'inserted', index });
  }

  private removeAt(index: number, message: Message): void {
    this.keys.forget(message);
    this.entries.splice(index, 1);
    if (index < this.gapIndex) this.gapIndex--;
    this.changes.emit({ type: 'removed', index, message });
  }

  private isAfter(entry: Message | undefined, message: Message | undefined): boolean {
    return entry !== undefined && message !== undefined && compareMessages(entry, message) > 0;
  }

  private fitsAt(index: number, message: Message): boolean {
    const { previous, next } = this.neighboursOf(index);
    return !this.isAfter(previous, message) && !this.isAfter(message, next);
  }
}
