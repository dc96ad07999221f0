import { messageKey } from './message';
import type { C2cMessage } from './message';
import { Timeline } from './timeline';

/** The messages between two people (or of one person with themselves). */
export class Thread {
  readonly timeline = new Timeline<C2cMessage>();
  private readonly byKey = new Map<string, C2cMessage>();

  append(message: C2cMessage): void {
    this.timeline.append(message);
    this.byKey.set(messageKey(message.seq, message.random), message);
  }

  find(seq: number, random: number): C2cMessage | undefined {
    return this.byKey.get(messageKey(seq, random));
  }

  /** Messages from `peer` that `userId` has not read; `readAtS` is the time of the last read one. */
  countUnread(userId: string, peer: string, readAtS: number): number {
    let count = 0;
    for (let index = this.timeline.length - 1; index >= 0; index -= 1) {
      const message = this.timeline.at(index);
      if (message === undefined || message.sentAtS <= readAtS) break;
      const counts = message.from === peer && message.recalledBy === undefined;
      if (counts && !message.control.isUncounted && this.timeline.isVisible(userId, index)) {
        count += 1;
      }
    }
    return count;
  }
}
