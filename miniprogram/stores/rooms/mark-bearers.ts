import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { RoomGuest } from '../../domain/group/live-room';

/** Who bears which mark in a live room, as far as it was asked for: the service tells it by mark only, never beside a name. */
export class MarkBearers {
  /** By the mark's number; absent is what was not asked for. Observable. */
  byMark: ReadonlyMap<number, readonly RoomGuest[]> = new Map();

  constructor() {
    makeObservable(this, {
      byMark: observable.ref,
      learn: action,
      set: action,
      drop: action,
    });
  }

  /** Whether somebody bears a mark. Observed. */
  has(markId: number, userId: string): boolean {
    return this.byMark.get(markId)?.some((guest) => guest.userId === userId) ?? false;
  }

  /** All who bear a mark, as the service told. */
  learn(markId: number, guests: readonly RoomGuest[]): void {
    this.byMark = new Map(this.byMark).set(markId, guests);
  }

  /** Somebody was marked here, or is not any more: known at once, before it is asked for again. */
  set(markId: number, guest: RoomGuest, isGiven: boolean): void {
    const others = (this.byMark.get(markId) ?? []).filter(({ userId }) => userId !== guest.userId);
    this.learn(markId, isGiven ? [guest, ...others] : others);
  }

  /** Somebody was sent out. */
  drop(userId: string): void {
    this.byMark = new Map(
      [...this.byMark].map(([markId, all]) => [
        markId,
        all.filter((guest) => guest.userId !== userId),
      ]),
    );
  }
}
