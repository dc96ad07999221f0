import { MOST_LIKES, likesMessage } from '../../../domain/conversation/room-like';
import type { Clock } from '../../../platform/platform';
import type { Dispose } from '../../../kernel/disposables';
import type { OutgoingContent } from '../../../domain/message/outgoing';

/** Taps within this time go out as one message. */
const GATHER_MS = 1_000;

/** Likes that a finger taps, gathered so that a fast one does not flood the room. */
export class RoomLikes {
  private count = 0;
  private cancelSend: Dispose | undefined;

  /** @param send says something in the room; likes give way first where a room is busy */
  constructor(
    private readonly clock: Clock,
    private readonly send: (content: OutgoingContent) => void,
    private readonly description: () => string,
  ) {}

  tap(): void {
    this.count = Math.min(this.count + 1, MOST_LIKES);
    this.cancelSend ??= this.clock.after(GATHER_MS, () => {
      this.cancelSend = undefined;
      const { count } = this;
      this.count = 0;
      this.send(likesMessage(count, this.description()));
    });
  }

  dispose(): void {
    this.cancelSend?.();
    this.cancelSend = undefined;
    this.count = 0;
  }
}
