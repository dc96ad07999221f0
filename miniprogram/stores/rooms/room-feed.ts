import { Emitter } from '../../kernel/emitter';
import type { Delivery, Message, Revocation } from '../../domain/message/message';
import type { Dispose } from '../../kernel/disposables';

/** Messages that are kept of a live room, the newest ones: what a person reads back at most, at a known cost however long it lasts. */
export const LONGEST_FEED = 120;

/** One message of a live room, as this device keeps it. */
export interface FeedItem {
  /** Rises from item to item; the same from composing to the service's answer. */
  readonly key: number;
  readonly message: Message;
  readonly delivery: Delivery;
}

export type FeedChange =
  | { readonly kind: 'added'; readonly items: readonly FeedItem[] }
  | { readonly kind: 'changed'; readonly item: FeedItem };

/** What was said in a live room, as far as it is kept: the newest messages, in the order in which they came. */
export class RoomFeed {
  private readonly byKey = new Map<number, FeedItem>();
  /** Keys by the service's ID, so that what comes twice is kept once. */
  private readonly keys = new Map<string, number>();
  private readonly changes = new Emitter<FeedChange>();
  private nextKey = 1;
  /** The newest of what was said before I came in; 0 where nothing is known of that. */
  private lastEarlierKey = 0;

  /** Oldest first. */
  get items(): readonly FeedItem[] {
    return [...this.byKey.values()];
  }

  on(listener: (change: FeedChange) => void): Dispose {
    return this.changes.on(listener);
  }

  /** Whether it was said before I came in. */
  isEarlier({ key }: FeedItem): boolean {
    return key <= this.lastEarlierKey;
  }

  get(key: number): FeedItem | undefined {
    return this.byKey.get(key);
  }

  /** Takes up what was received; only the newest of very many are looked at. */
  receive(messages: readonly Message[]): void {
    const items: FeedItem[] = [];
    for (const message of messages.slice(-LONGEST_FEED)) {
      if (message.revocation === undefined && !this.keys.has(message.id))
        items.push(this.keep(message, 'sent'));
    }
    this.dropOldest();
    if (items.length > 0) this.changes.emit({ kind: 'added', items });
  }

  /** Takes up what was said before I came in: before anything else. */
  receiveEarlier(messages: readonly Message[]): void {
    this.receive(messages);
    this.lastEarlierKey = this.nextKey - 1;
  }

  /** Takes up a message of mine that is on its way, and answers its key. */
  compose(message: Message): number {
    const item = this.keep(message, 'sending');
    this.dropOldest();
    this.changes.emit({ kind: 'added', items: [item] });
    return item.key;
  }

  /** What became of a message of mine; `message` as the service took it. */
  settle(key: number, delivery: Delivery, message?: Message): void {
    const known = this.byKey.get(key);
    if (known === undefined) return;
    const item = { key, message: message ?? known.message, delivery };
    this.byKey.set(key, item);
    this.keys.set(item.message.id, key);
    this.changes.emit({ kind: 'changed', item });
  }

  /** A message was taken back: what it said is gone, that it was there is not. */
  revoke(messageId: string, revocation: Revocation): void {
    const item = this.byKey.get(this.keys.get(messageId) ?? 0);
    if (item === undefined) return;
    const content = { kind: 'text', text: '', mentions: [] } as const;
    const revoked = { ...item, message: { ...item.message, content, revocation } };
    this.byKey.set(item.key, revoked);
    this.changes.emit({ kind: 'changed', item: revoked });
  }

  private keep(message: Message, delivery: Delivery): FeedItem {
    const item = { key: this.nextKey, message, delivery };
    this.nextKey += 1;
    this.byKey.set(item.key, item);
    this.keys.set(message.id, item.key);
    return item;
  }

  private dropOldest(): void {
    for (const [key, item] of this.byKey) {
      if (this.byKey.size <= LONGEST_FEED) return;
      this.byKey.delete(key);
      this.keys.delete(item.message.id);
    }
  }
}
