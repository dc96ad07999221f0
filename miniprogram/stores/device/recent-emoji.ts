import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { AccountStorage } from '../session/account-storage';

/** Two rows of the panel on a narrow phone. */
const MOST_RECENT = 16;

/** UTF-16 units of the longest emoji of the panel, with room; what is longer in storage was not written by us. */
const LONGEST_EMOJI = 20;

/** The emoji that a person took last from the panel, newest first, kept on this device. */
export class RecentEmoji {
  /** Observable. */
  all: readonly string[] = [];
  private storage: AccountStorage | undefined;

  constructor() {
    makeObservable(this, { all: observable.ref, open: action, use: action, close: action });
  }

  /** Takes up those of an account; anything unreadable in storage counts as none. */
  open(storage: AccountStorage): void {
    this.storage = storage;
    const stored = storage.read('recent-emoji');
    this.all = Array.isArray(stored) ? stored.filter(isEmoji).slice(0, MOST_RECENT) : [];
  }

  use(emoji: string): void {
    if (this.all[0] === emoji) return;
    this.all = [emoji, ...this.all.filter((other) => other !== emoji)].slice(0, MOST_RECENT);
    this.storage?.write('recent-emoji', this.all);
  }

  close(): void {
    this.all = [];
    this.storage = undefined;
  }
}

function isEmoji(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_EMOJI;
}
