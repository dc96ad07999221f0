import type { ChatResult } from '../../../chat/chat-result';
import type { Clock } from '../../../platform/platform';
import type { Dispose } from '../../../kernel/disposables';
import type { GuestsAsked, RoomGuestPage } from '../../../chat/live-rooms-client';
import type { MarkBearers } from '../../../stores/rooms/mark-bearers';
import type { RoomGuest } from '../../../domain/group/live-room';

/** Between two lists that nothing is known of yet. */
const FIRST_ROUND_MS = 10_000;

/** Between two lists after that. With a list of viewers opened meanwhile it stays within the four requests in 30 s that the SDK allows. */
const LATER_ROUNDS_MS = 20_000;

/**
 * Who bears which mark in a live room, asked while somebody reads there: mark after mark, a request each. Where the service's package has no
 * such lists, one request tells so, and no other is made.
 */
export class MarkPoll {
  private isWatched = false;
  private isRefused = false;
  private index = 0;
  private part: { readonly cursor: string; readonly known: readonly RoomGuest[] } | undefined;
  private nextAtMs = 0;
  private cancelWait: Dispose | undefined;
  /** Counts watches: an answer to an older one is dropped. */
  private watches = 0;

  constructor(
    private readonly clock: Clock,
    private readonly ask: (asked: GuestsAsked) => ChatResult<RoomGuestPage>,
    private readonly marks: readonly number[],
    private readonly bearers: MarkBearers,
  ) {}

  /** Somebody looks: it is asked from now on, and no sooner than if they had looked all the time. */
  watch(): void {
    if (this.isWatched || this.isRefused || this.marks.length === 0) return;
    this.isWatched = true;
    this.wait((this.watches += 1));
  }

  /** Nobody looks any more: nothing is asked. */
  rest(): void {
    this.isWatched = false;
    this.watches += 1;
    this.cancelWait?.();
    this.cancelWait = undefined;
  }

  private wait(watch: number): void {
    const waitMs = Math.max(0, this.nextAtMs - this.clock.nowMs());
    this.cancelWait = this.clock.after(waitMs, () => void this.askNext(watch));
  }

  private async askNext(watch: number): Promise<void> {
    const markId = this.marks[this.index % this.marks.length] ?? 0;
    const { cursor, known = [] } = this.part ?? {};
    const isFirstRound = this.index + 1 < this.marks.length;
    this.nextAtMs = this.clock.nowMs() + (isFirstRound ? FIRST_ROUND_MS : LATER_ROUNDS_MS);
    const page = await this.ask({ markId, ...(cursor !== undefined && { cursor }) });
    if (watch !== this.watches) return;
    this.isRefused = !page.ok && page.error.kind === 'not-available';
    if (page.ok) this.learn(markId, [...known, ...page.value.guests], page.value.cursor);
    if (!this.isRefused) this.wait(watch);
  }

  /** Takes in a page; a list of two is whole with the second, as the service has no third. */
  private learn(markId: number, guests: readonly RoomGuest[], cursor: string | undefined): void {
    if (cursor !== undefined && this.part === undefined) {
      this.part = { cursor, known: guests };
      return;
    }
    this.part = undefined;
    this.index += 1;
    this.bearers.learn(markId, guests);
  }
}
