import { MOST_GUESTS } from '../../../domain/group/live-room';
import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { ChatResult } from '../../../chat/chat-client';
import type { Clock } from '../../../platform/platform';
import type { Dispose } from '../../../kernel/disposables';
import type { RoomGuest } from '../../../domain/group/live-room';
import type { RoomGuestPage } from '../../../chat/live-rooms-client';

/** How often the list is asked for, a page each: the service's advice. */
const ASK_EVERY_MS = 10_000;

/** The least time between two pages (documentation of live rooms). */
const PAGE_PAUSE_MS = 3_000;

/** The longest wait after it did not answer. */
const LONGEST_WAIT_MS = 80_000;

/** What is known of who is in a room: `refused` where the service's package has no such list. */
export type GuestsState = 'loading' | 'ready' | 'failed' | 'refused';

/**
 * Who is in a live room, asked again and again while somebody looks: four times in 30 s at most, as the SDK allows, so that a list of
 * two pages is renewed half as often as a short one. What was known stays until a newer list is whole.
 */
export class GuestPoll {
  /** The last to come first. Observable. */
  guests: readonly RoomGuest[] = [];
  /** Observable. */
  state: GuestsState = 'loading';
  private readonly gone = new Set<string>();
  private waitMs = ASK_EVERY_MS;
  private cancelWait: Dispose | undefined;
  private isWatched = false;
  /** Counts watches: an answer to an older one is dropped. */
  private watches = 0;

  constructor(
    private readonly clock: Clock,
    private readonly ask: (cursor?: string) => ChatResult<RoomGuestPage>,
  ) {
    makeObservable<this, 'take' | 'fail'>(this, {
      guests: observable.ref,
      state: observable,
      drop: action,
      take: action,
      fail: action,
    });
  }

  /** Somebody looks: it is asked at once, and from now on. */
  watch(): void {
    if (this.isWatched || this.state === 'refused') return;
    this.isWatched = true;
    void this.refresh((this.watches += 1));
  }

  /** Nobody looks any more: nothing is asked. */
  rest(): void {
    this.isWatched = false;
    this.watches += 1;
    this.cancelWait?.();
    this.cancelWait = undefined;
  }

  /** Asks now, after it failed. */
  retry(): void {
    this.rest();
    this.watch();
  }

  /** Somebody was sent out: they stay off the list until it is asked for again. */
  drop(userId: string): void {
    this.gone.add(userId);
    this.guests = this.guests.filter((guest) => guest.userId !== userId);
  }

  private async refresh(watch: number, known: readonly RoomGuest[] = [], cursor?: string) {
    this.cancelWait = undefined;
    if (cursor === undefined) this.gone.clear();
    const page = await this.ask(cursor);
    if (watch !== this.watches) return;
    if (!page.ok) {
      this.fail(page.error.kind === 'not-available');
      this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
      if (this.state !== 'refused') this.after(this.waitMs, () => this.refresh(watch));
      return;
    }
    const guests = [...known, ...page.value.guests].slice(0, MOST_GUESTS);
    const next = page.value.cursor;
    const hasMore = next !== undefined && next !== cursor && guests.length < MOST_GUESTS;
    if (hasMore) {
      if (this.state !== 'ready') this.take(guests);
      this.after(PAGE_PAUSE_MS, () => this.refresh(watch, guests, next));
      return;
    }
    this.take(guests);
    this.waitMs = ASK_EVERY_MS;
    this.after(known.length > 0 ? 2 * ASK_EVERY_MS - PAGE_PAUSE_MS : ASK_EVERY_MS, () =>
      this.refresh(watch),
    );
  }

  private after(delayMs: number, act: () => Promise<void>): void {
    this.cancelWait = this.clock.after(delayMs, () => void act());
  }

  private take(guests: readonly RoomGuest[]): void {
    const byId = new Map(guests.map((guest) => [guest.userId, guest]));
    this.guests = [...byId.values()].filter(({ userId }) => !this.gone.has(userId));
    this.state = 'ready';
  }

  private fail(isRefused: boolean): void {
    if (isRefused) this.state = 'refused';
    else if (this.state !== 'ready') this.state = 'failed';
  }
}
