import { action, computed, makeObservable, observable } from 'mobx-miniprogram';
import type { AppServer } from '../../../platform/app-server';
import type { Clock } from '../../../platform/platform';
import type { Dispose } from '../../../kernel/disposables';
import type { ListedRoom, ListedRoomPage } from '../../../domain/group/listed-room';

/** How often it is asked how many are where; our server asks the chat service every ten seconds at most. */
const REFRESH_MS = 15_000;

/**
 * The live rooms that our server shows to everybody, as far as somebody has scrolled. What cannot be had is not shown: rooms are entered by
 * their IDs just as well.
 */
export class RoomDirectory {
  /** By where in the list each stretch begins. */
  private pages: ReadonlyMap<number, ListedRoomPage> = new Map();
  private isLoading = false;
  private isDisposed = false;
  private cancelWait: Dispose | undefined;

  constructor(
    private readonly server: Pick<AppServer, 'liveRooms'>,
    private readonly clock: Clock,
  ) {
    makeObservable<this, 'pages' | 'take'>(this, {
      pages: observable.ref,
      rooms: computed,
      take: action,
    });
  }

  /** Each room once, in the operator's order. Observable. */
  get rooms(): readonly ListedRoom[] {
    const all = [...this.pages.values()].flatMap(({ rooms }) => rooms);
    return [...new Map(all.map((room) => [room.groupId, room])).values()];
  }

  /** Somebody looks: the beginning of the list is asked for now and again and again; the rest of what is known stays. */
  async watch(): Promise<void> {
    this.rest();
    this.cancelWait = this.clock.after(REFRESH_MS, () => void this.watch());
    await this.load(0);
  }

  /** Nobody looks any more. */
  rest(): void {
    this.cancelWait?.();
    this.cancelWait = undefined;
  }

  /** Somebody reached the end of what is shown. */
  async more(): Promise<void> {
    const [start, last] = [...this.pages].pop() ?? [0, undefined];
    const next = last?.nextStart;
    // A list goes on behind what it has told, or it has no end.
    if (next !== undefined && next > start) await this.load(next);
  }

  /** Answers that are still to come are dropped. */
  dispose(): void {
    this.rest();
    this.isDisposed = true;
  }

  private async load(start: number): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    const page = await this.server.liveRooms(start);
    this.isLoading = false;
    if (page.ok && !this.isDisposed) this.take(start, page.value);
  }

  private take(start: number, page: ListedRoomPage): void {
    this.pages = new Map(this.pages).set(start, page);
  }
}
