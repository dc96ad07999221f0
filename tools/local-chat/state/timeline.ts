import type { StoredMessage } from './message';

interface Hidden<Message> {
  /** Everything before this index was cleared. */
  clearedBefore: number;
  readonly deleted: Set<Message>;
}

/** Messages of one conversation, oldest first, and what each person has deleted of them for themselves. */
export class Timeline<Message extends StoredMessage> {
  private readonly messages: Message[] = [];
  private readonly hiddenByUser = new Map<string, Hidden<Message>>();

  append(message: Message): void {
    this.messages.push(message);
  }

  get length(): number {
    return this.messages.length;
  }

  at(index: number): Message | undefined {
    return this.messages[index];
  }

  indexOf(message: Message): number {
    return this.messages.lastIndexOf(message);
  }

  isVisible(userId: string, index: number): boolean {
    const message = this.messages[index];
    if (message === undefined) return false;
    const hidden = this.hiddenByUser.get(userId);
    if (hidden === undefined) return true;
    return index >= hidden.clearedBefore && !hidden.deleted.has(message);
  }

  /** Up to `count` messages visible to `userId` that stand before `end`, oldest first, and whether older ones remain. */
  before(userId: string, end: number, count: number): Page<Message> {
    const messages: Message[] = [];
    let index = Math.min(end, this.messages.length) - 1;
    for (; index >= 0 && messages.length < count; index -= 1) {
      const message = this.messages[index];
      if (message !== undefined && this.isVisible(userId, index)) messages.push(message);
    }
    return { messages: messages.reverse(), hasMore: this.hasVisibleBefore(userId, index + 1) };
  }

  /** Up to `count` messages visible to `userId` from `start` on, oldest first, and whether newer ones remain. */
  from(userId: string, start: number, count: number): Page<Message> {
    const messages: Message[] = [];
    let index = Math.max(start, 0);
    for (; index < this.messages.length && messages.length < count; index += 1) {
      const message = this.messages[index];
      if (message !== undefined && this.isVisible(userId, index)) messages.push(message);
    }
    return { messages, hasMore: index < this.messages.length };
  }

  latest(userId: string): Message | undefined {
    return this.before(userId, this.messages.length, 1).messages[0];
  }

  /** Index of the first message sent at `timeS` or later; the length when there is none. */
  indexAtTime(timeS: number): number {
    let low = 0;
    let high = this.messages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const sentAtS = this.messages[middle]?.sentAtS ?? 0;
      if (sentAtS < timeS) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  delete(userId: string, message: Message): void {
    this.hiddenFor(userId).deleted.add(message);
  }

  /** Deletes for `userId` everything there is now. */
  clear(userId: string): void {
    const hidden = this.hiddenFor(userId);
    hidden.clearedBefore = this.messages.length;
    hidden.deleted.clear();
  }

  private hasVisibleBefore(userId: string, end: number): boolean {
    for (let index = end - 1; index >= 0; index -= 1) {
      if (this.isVisible(userId, index)) return true;
    }
    return false;
  }

  private hiddenFor(userId: string): Hidden<Message> {
    let hidden = this.hiddenByUser.get(userId);
    if (hidden === undefined) {
      hidden = { clearedBefore: 0, deleted: new Set() };
      this.hiddenByUser.set(userId, hidden);
    }
    return hidden;
  }
}

export interface Page<Message> {
  readonly messages: readonly Message[];
  readonly hasMore: boolean;
}
