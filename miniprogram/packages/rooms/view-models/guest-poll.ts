import { MOST_GUESTS } from '../../../domain/group/live-room';
import { MarkBearers } from '../../../stores/rooms/mark-bearers';
import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { ChatResult } from '../../../chat/chat-result';
import type { Clock } from '../../../platform/platform';
import type { Dispose } from '../../../kernel/disposables';
import type { RoomGuest } from '../../../domain/group/live-room';
import type { GuestsAsked, RoomGuestPage } from '../../../chat/live-rooms-client';

/** How often the list is asked for, a page each: the service's advice. */
const ASK_EVERY_MS = 10_000;

/** The least time between two pages (documentation of live rooms). */
const PAGE_PAUSE_MS = 3_000;

/** The longest wait after it did not answer. */
const LONGEST_WAIT_MS = 80_000;

/** What is known of who is in a room: `refused` where the service's package has no such list. */
export type GuestsState = 'loading' | 'ready' | 'failed' | 'refused';

/** What is to be asked: a page of everybody, or of those who bear a mark. */
interface Question {
  readonly markId: number | undefined;
  readonly cursor?: string;
  readonly known: readonly RoomGuest[];
}

/**
 * Who is in a live room, asked again and again while somebody looks: four times in 30 s at most, as the SDK allows, so that a list of
 * two pages is renewed half as often as a short one. What was known stays until a newer list is whole. Who bears which mark is told by lists of
 * their own: each is asked for unless the room's page has done so, and again while it is what somebody looks at.
 */
export class GuestPoll {
  /** The last to come first. Observable. */
  guests: readonly RoomGuest[] = [];
  /** Observable. */
  state: GuestsState = 'loading';
  private questions: Question[] = [];
  private askedCount = 0;
  private wanted: number | undefined;
  private readonly gone = new Set<string>();
  private waitMs = ASK_EVERY_MS;
  private cancelWait: Dispose | undefined;
  private isWatched = false;
  /** Counts watches: an answer to an older one is dropped. */
  private watches = 0;

  constructor(
    private readonly clock: Clock,
    private readonly ask: (asked: GuestsAsked) => ChatResult<RoomGuestPage>,
    private readonly marks: readonly number[] = [],
    private readonly bearers = new MarkBearers(),
  ) {
    makeObservable<this, 'take' | 'fail' | 'learn'>(this, {
      guests: observable.ref,
      learn: action,
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
    this.startRound((this.watches += 1));
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
    const isLeft = (guest: RoomGuest): boolean => guest.userId !== userId;
    this.guests = this.guests.filter(isLeft);
    this.bearers.drop(userId);
  }

  /** Whoever bears this mark is what somebody looks at, in place of everybody. */
  lookFor(markId: number | undefined): void {
    this.wanted = markId;
  }

  /** Asks for a list of what is wanted, and for those of marks that nothing is known of yet. */
  private startRound(watch: number): void {
    const unknown = this.marks.filter((markId) => !this.bearers.byMark.has(markId));
    const markIds = this.state === 'loading' ? [undefined, ...unknown] : [this.wanted, ...unknown];
    this.questions = [...new Set(markIds)].map((markId) => ({ markId, known: [] }));
    this.askedCount = 0;
    void this.askNext(watch);
  }

  private async askNext(watch: number): Promise<void> {
    this.cancelWait = undefined;
    const question = this.questions.shift();
    if (question === undefined) return;
    const { markId, cursor } = question;
    if (markId === undefined && cursor === undefined) this.gone.clear();
    this.askedCount += 1;
    const page = await this.ask({ ...(cursor && { cursor }), ...(markId && { markId }) });
    if (watch !== this.watches) return;
    if (page.ok) this.learn(question, page.value);
    else if (markId === undefined) {
      this.questions = [];
      this.fail(page.error.kind === 'not-available');
      this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
      if (this.state !== 'refused') this.after(this.waitMs, () => this.startRound(watch));
      return;
    }
    if (this.questions.length > 0) this.after(PAGE_PAUSE_MS, () => void this.askNext(watch));
    else this.after(this.restMs, () => this.startRound(watch));
  }

  /** Takes in a page; of a list that goes on, the next one is asked for first. */
  private learn({ markId, known, cursor }: Question, page: RoomGuestPage): void {
    const guests = [...known, ...page.guests].slice(0, MOST_GUESTS);
    const next = page.cursor;
    const hasMore = next !== undefined && next !== cursor && guests.length < MOST_GUESTS;
    if (hasMore) this.questions.unshift({ markId, cursor: next, known: guests });
    if (markId !== undefined) {
      if (!hasMore) this.bearers.learn(markId, once(guests));
      return;
    }
    this.waitMs = ASK_EVERY_MS;
    if (!hasMore || this.state !== 'ready') this.take(guests);
  }

  /** Until the next round, so that no more than a request in ten seconds is made in the long run. */
  private get restMs(): number {
    return this.askedCount * ASK_EVERY_MS - (this.askedCount - 1) * PAGE_PAUSE_MS;
  }

  private after(delayMs: number, act: () => void): void {
    this.cancelWait = this.clock.after(delayMs, act);
  }

  private take(guests: readonly RoomGuest[]): void {
    this.guests = once(guests).filter(({ userId }) => !this.gone.has(userId));
    this.state = 'ready';
  }

  private fail(isRefused: boolean): void {
    if (isRefused) this.state = 'refused';
    else if (this.state !== 'ready') this.state = 'failed';
  }
}

/** Everybody once. */
function once(guests: readonly RoomGuest[]): readonly RoomGuest[] {
  return [...new Map(guests.map((guest) => [guest.userId, guest])).values()];
}
