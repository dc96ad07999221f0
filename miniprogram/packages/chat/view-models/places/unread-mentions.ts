import { action, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ChatJumps, JumpOutcome } from './chat-jumps';
import type { ChatList } from '../chat/chat-list';
import type { Mention } from '../../../../domain/conversation/unread-places';

/** The messages that call for me, or for everybody, and were not on the screen yet. */
export class UnreadMentions {
  /** Oldest first; observable. */
  waiting: readonly Mention[] = [];
  /** Every mention that was told, by its sequence: each is offered once. */
  private readonly told = new Map<number, Mention>();

  /** @param watch asks to be told through {@link rowSeen} when a row is on the screen */
  constructor(
    private readonly list: ChatList,
    private readonly jumps: ChatJumps,
    private readonly watch: (rowId: string) => void,
  ) {
    makeObservable<this, 'put' | 'drop'>(this, {
      waiting: observable.ref,
      put: action,
      drop: action,
    });
  }

  /** Takes up mentions; the list repeats them, and tells some a moment after the chat was opened. */
  take(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (this.told.has(mention.sequence)) continue;
      this.told.set(mention.sequence, mention);
      // One whose row is on the page may be in sight: then there is nothing to offer.
      const rowId = this.rowOf(mention);
      if (rowId === undefined) this.put(mention);
      else this.watch(rowId);
    }
  }

  /** Other rows may be on the page. */
  look(): void {
    for (const mention of this.waiting) {
      const rowId = this.rowOf(mention);
      if (rowId !== undefined) this.watch(rowId);
    }
  }

  rowSeen(sequence: number, isSeen: boolean): void {
    const mention = this.told.get(sequence);
    if (!mention) return;
    if (isSeen) this.drop(mention);
    else this.put(mention);
  }

  /** Goes to the next one. */
  async jump(): Promise<JumpOutcome> {
    const [next] = this.waiting;
    if (!next) return 'gone';
    const { sequence } = next;
    const outcome = await this.jumps.to({ messageId: '', sequence, sentAtMs: 0 });
    if (outcome === 'shown' || outcome === 'gone') runInAction(() => this.drop(next));
    return outcome;
  }

  private put(mention: Mention): void {
    if (this.waiting.includes(mention)) return;
    this.waiting = [...this.waiting, mention].sort((a, b) => a.sequence - b.sequence);
  }

  private drop(mention: Mention): void {
    if (this.waiting.includes(mention))
      this.waiting = this.waiting.filter((other) => other !== mention);
  }

  private rowOf({ sequence }: Mention): string | undefined {
    return this.list.window.findRow((message) => message.sequence === sequence);
  }
}
