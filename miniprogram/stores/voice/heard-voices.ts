import { Emitter } from '../../kernel/emitter';
import { asRecord } from '../../kernel/json';
import type { AccountStorage } from '../session/account-storage';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';

/** Voices that are remembered one by one; with their IDs some 30 KB. What is older than the oldest of them counts as heard. */
const MOST_HEARD = 500;

/** Longest ID of a message that is believed. */
const LONGEST_ID = 128;

/** What came in this long before an account was first used on this device was perhaps not heard yet. */
const DAY_MS = 24 * 60 * 60 * 1000;

type Heard = readonly [messageId: string, sentAtMs: number];

/** Which voices of others a person has listened to, on this device: the service does not know. */
export class HeardVoices {
  private heard: readonly Heard[] = [];
  /** Everything older counts as heard. */
  private sinceMs = 0;
  private storage: AccountStorage | undefined;
  private readonly changes = new Emitter<Message>();

  constructor(private readonly nowMs: () => number) {}

  /** Takes up those of an account; what is unreadable in storage counts as none. */
  open(storage: AccountStorage): void {
    this.storage = storage;
    const { sinceMs, heard } = asRecord(storage.read('heard-voices')) ?? {};
    this.heard = Array.isArray(heard) ? heard.slice(-MOST_HEARD).filter(isHeard) : [];
    if (isTime(sinceMs)) this.sinceMs = sinceMs;
    else {
      this.sinceMs = this.nowMs() - DAY_MS;
      this.save();
    }
  }

  close(): void {
    this.heard = [];
    this.sinceMs = 0;
    this.storage = undefined;
  }

  /** True for a voice of somebody else that was never played here. */
  isUnheard({ id, content, isOwn, sentAtMs, revocation }: Message): boolean {
    if (content.kind !== 'voice' || isOwn || revocation || sentAtMs < this.sinceMs) return false;
    return !this.heard.some(([heardId]) => heardId === id);
  }

  /** It is being played. */
  add(message: Message): void {
    if (!this.isUnheard(message)) return;
    const all: readonly Heard[] = [...this.heard, [message.id, message.sentAtMs]];
    this.heard = all.length > MOST_HEARD ? this.withoutOldest(all) : all;
    this.save();
    this.changes.emit(message);
  }

  /** Hears of each voice that was just played for the first time. */
  onHeard(listener: (message: Message) => void): Dispose {
    return this.changes.on(listener);
  }

  private withoutOldest(all: readonly Heard[]): readonly Heard[] {
    const [oldest, ...others] = [...all].sort(([, a], [, b]) => a - b);
    if (oldest) this.sinceMs = Math.max(this.sinceMs, oldest[1] + 1);
    return others;
  }

  private save(): void {
    this.storage?.write('heard-voices', { sinceMs: this.sinceMs, heard: this.heard });
  }
}

function isHeard(value: unknown): value is Heard {
  if (!Array.isArray(value)) return false;
  const [id, sentAtMs] = value as readonly unknown[];
  return typeof id === 'string' && id.length <= LONGEST_ID && isTime(sentAtMs);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
