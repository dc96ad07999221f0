import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { ChatResult } from '../../chat/chat-result';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';

/** How often the service wants to be asked about a live room at most (documentation of the SDK: every 5 to 10 s). */
const ASK_EVERY_MS = 10_000;

/** How soon it is asked again when somebody came or went; the SDK then knows the count by itself. */
const HINT_MS = 3_000;

/** The longest wait after it did not answer. */
const LONGEST_WAIT_MS = 80_000;

/** How many are in a live room, or have a group's app open, asked again and again while somebody looks, less often while it fails. */
export class OnlineCount {
  /** 0 while it is not known. Observable. */
  value = 0;
  private waitMs: number;
  private cancelWait: Dispose | undefined;
  private isWatched = false;
  private isHinted = false;
  /** Counts watches: an answer to an older one is dropped. */
  private watches = 0;

  /** @param everyMs how often the service wants to be asked at most; as of a live room without it */
  constructor(
    private readonly clock: Clock,
    private readonly ask: () => ChatResult<number>,
    private readonly everyMs = ASK_EVERY_MS,
  ) {
    this.waitMs = everyMs;
    makeObservable<this, 'take'>(this, { value: observable, take: action });
  }

  /** Somebody looks: it is asked at once, and from now on. */
  watch(): void {
    if (this.isWatched) return;
    this.isWatched = true;
    this.watches += 1;
    void this.refresh(this.watches);
  }

  /** Nobody looks any more: nothing is asked. */
  rest(): void {
    this.isWatched = false;
    this.watches += 1;
    this.cancelWait?.();
    this.cancelWait = undefined;
  }

  /** Somebody came or went: it is asked sooner, but for while it fails. */
  hint(): void {
    if (this.isHinted || this.cancelWait === undefined || this.waitMs > this.everyMs) return;
    this.isHinted = true;
    this.cancelWait();
    this.askAfter(HINT_MS);
  }

  private async refresh(watch: number): Promise<void> {
    this.cancelWait = undefined;
    this.isHinted = false;
    const count = await this.ask();
    if (watch !== this.watches) return;
    this.waitMs = count.ok ? this.everyMs : Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
    if (count.ok) this.take(count.value);
    this.askAfter(this.waitMs);
  }

  private askAfter(delayMs: number): void {
    const watch = this.watches;
    this.cancelWait = this.clock.after(delayMs, () => void this.refresh(watch));
  }

  private take(value: number): void {
    this.value = value;
  }
}
