import { asRecord } from '../../kernel/json';
import type { AccountStorage } from '../session/account-storage';

/**
 * How long after I was seen in a room a restarted app takes me back: what WeChat closed in the background goes on, and nobody turns up in a room
 * that they have forgotten.
 */
export const LONGEST_ABSENCE_MS = 10 * 60_000;

/** The live room that I am in, kept on the device: the service tells nobody where they are. */
export class LastStay {
  private storage: AccountStorage | undefined;

  constructor(private readonly nowMs: () => number) {}

  open(storage: AccountStorage): void {
    this.storage = storage;
  }

  close(): void {
    this.storage = undefined;
  }

  /** I am in a room now. */
  note(groupId: string): void {
    this.storage?.write('live-stay', { groupId, atMs: this.nowMs() });
  }

  /** I am in none any more. */
  clear(): void {
    this.storage?.remove('live-stay');
  }

  /** The room to go back to; undefined where there is none, or it was too long ago. */
  get groupId(): string | undefined {
    const { groupId, atMs } = asRecord(this.storage?.read('live-stay')) ?? {};
    if (typeof groupId !== 'string' || groupId === '' || typeof atMs !== 'number') return undefined;
    const awayMs = this.nowMs() - atMs;
    return awayMs >= 0 && awayMs <= LONGEST_ABSENCE_MS ? groupId : undefined;
  }
}
