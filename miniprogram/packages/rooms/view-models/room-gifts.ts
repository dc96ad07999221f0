import { MOST_GIFTS, giftMessage } from '../../../domain/message/room-gift';
import type { Clock } from '../../../platform/platform';
import type { Dispose } from '../../../kernel/disposables';
import type { GiftName } from '../../../domain/message/room-gift';
import type { OutgoingContent } from '../../../domain/message/outgoing';

/** Taps on one gift within this time go out as one message. */
const GATHER_MS = 1_000;

/** Gifts that a finger taps, gathered so that a fast one does not flood the room. */
export class RoomGifts {
  private name: GiftName | undefined;
  private count = 0;
  private cancelSend: Dispose | undefined;

  /** @param send says something in the room; gifts are the last to give way where it is busy */
  constructor(
    private readonly clock: Clock,
    private readonly send: (content: OutgoingContent) => void,
    private readonly description: (name: GiftName) => string,
  ) {}

  give(name: GiftName): void {
    if (name !== this.name) this.flush();
    this.name = name;
    this.count = Math.min(this.count + 1, MOST_GIFTS);
    this.cancelSend ??= this.clock.after(GATHER_MS, () => this.flush());
  }

  /** Sends at once what was given: nobody who leaves takes it back. */
  flush(): void {
    this.cancelSend?.();
    this.cancelSend = undefined;
    const { name, count } = this;
    this.name = undefined;
    this.count = 0;
    if (name !== undefined) this.send(giftMessage({ name, count }, this.description(name)));
  }
}
