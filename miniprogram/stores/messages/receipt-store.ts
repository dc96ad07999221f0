import { Emitter } from '../../kernel/emitter';
import { laterCounts } from '../../domain/message/receipt';
import { parseConversationId } from '../../domain/ids';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';
import type { ReadCounts } from '../../domain/message/receipt';
import type { ReceiptChange, Receiptable } from '../../chat/receipts-client';

/** Counts that are asked for within this time share a request. */
const GATHER_MS = 100;

/** Messages whose receipts one request may name: the service's limit. */
const MOST_AT_ONCE = 30;

/** Messages whose counts are remembered; those that were told first go first. */
const MOST_KNOWN = 5_000;

/** What is known of one message. */
type Known = ReadCounts & Pick<ReceiptChange, 'readAtMs'>;

/**
 * How far my messages are read. Kept beside the messages: a thousand receipts in one event are a thousand small entries, and whoever
 * shows some of the messages is told once.
 */
export class ReceiptStore {
  private readonly known = new Map<string, Known>();
  /** Asked for already, found or not. */
  private readonly asked = new Set<string>();
  private waiting: Receiptable[] = [];
  private cancelFetch: Dispose | undefined;
  private isMissing = false;
  private readonly changes = new Emitter<ReadonlySet<string>>();
  private readonly stopListening: Dispose;

  constructor(
    private readonly chat: ChatClient,
    private readonly clock: Clock,
  ) {
    this.stopListening = chat.on((event) => this.receive(event));
  }

  /** False once the service has said that its package has no receipts. */
  get isAvailable(): boolean {
    return !this.isMissing;
  }

  /** Hears the IDs of messages whose readers became more, once per event of the service. */
  onChange(listener: (messageIds: ReadonlySet<string>) => void): Dispose {
    return this.changes.on(listener);
  }

  /** The other side of a one-to-one conversation has read it. */
  isReadByPeer(message: Message): boolean {
    return message.isReadByPeer || this.known.get(message.id)?.unreadCount === 0;
  }

  /** When the other side of a one-to-one conversation has read it; 0 where nobody says. */
  readAtMs({ id, readByPeerAtMs = 0 }: Message): number {
    return readByPeerAtMs || (this.known.get(id)?.readAtMs ?? 0);
  }

  /** How many in the group have read a message of mine; asks for it where nobody has told. */
  look(message: Message): ReadCounts | undefined {
    const counts = this.known.get(message.id);
    if (counts === undefined) this.ask(message);
    return counts;
  }

  /** What is known of a message's readers, without asking. */
  countsOf(messageId: string): ReadCounts | undefined {
    return this.known.get(messageId);
  }

  clear(): void {
    this.cancelFetch?.();
    this.cancelFetch = undefined;
    this.waiting = [];
    this.asked.clear();
    this.known.clear();
    this.isMissing = false;
  }

  dispose(): void {
    this.stopListening();
    this.clear();
  }

  private receive(event: ChatEvent): void {
    // What was missed meanwhile is told by nobody: whoever looks asks anew.
    if (event.type === 'became-ready') this.asked.clear();
    if (event.type !== 'receipts-changed') return;
    this.take(
      event.receipts.map(
        ({ messageId, counts, readAtMs }) =>
          [messageId, { ...counts, ...(readAtMs !== undefined && { readAtMs }) }] as const,
      ),
    );
  }

  private take(entries: Iterable<readonly [string, Known]>): void {
    const changed = new Set<string>();
    for (const [messageId, counts] of entries) {
      const before = this.known.get(messageId);
      const after = before === undefined ? counts : { ...before, ...laterCounts(before, counts) };
      if (isSame(before, after)) continue;
      this.known.set(messageId, after);
      changed.add(messageId);
    }
    this.dropOldest();
    if (changed.size > 0) this.changes.emit(changed);
  }

  private ask({ conversationId, id, wantsReceipt, isOwn, delivery }: Message): void {
    const hasReceipt = isOwn && wantsReceipt === true && delivery === 'sent';
    if (!hasReceipt || this.isMissing || this.asked.has(id)) return;
    if (parseConversationId(conversationId)?.kind !== 'group') return;
    this.asked.add(id);
    this.waiting.push({ conversationId, id });
    this.schedule();
  }

  private schedule(): void {
    this.cancelFetch ??= this.clock.after(GATHER_MS, () => {
      this.cancelFetch = undefined;
      void this.fetch();
    });
  }

  private async fetch(): Promise<void> {
    const batch = takeBatch(this.waiting);
    if (batch.length === 0) return;
    if (this.waiting.length > 0) this.schedule();
    const counts = await this.chat.receipts.counts(batch);
    // After a change of account nobody has asked.
    const isStillAsked = batch.some(({ id }) => this.asked.has(id));
    if (!isStillAsked) return;
    if (counts.ok) this.take(counts.value);
    else if (counts.error.kind === 'not-available') this.isMissing = true;
    else for (const { id } of batch) this.asked.delete(id);
  }

  private dropOldest(): void {
    for (const messageId of this.known.keys()) {
      if (this.known.size <= MOST_KNOWN) return;
      this.known.delete(messageId);
    }
  }
}

/** Takes up to a request's worth of messages of one conversation out of a list. */
export function takeBatch<Item extends { readonly conversationId: ConversationId }>(
  waiting: Item[],
): readonly Item[] {
  const conversationId = waiting[0]?.conversationId;
  const batch: Item[] = [];
  const rest: Item[] = [];
  for (const item of waiting) {
    const fits = item.conversationId === conversationId && batch.length < MOST_AT_ONCE;
    (fits ? batch : rest).push(item);
  }
  waiting.splice(0, waiting.length, ...rest);
  return batch;
}

function isSame(a: ReadCounts | undefined, b: ReadCounts): boolean {
  return a?.readCount === b.readCount && a.unreadCount === b.unreadCount;
}
