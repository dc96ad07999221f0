import { randomBytes } from 'node:crypto';

/** Messages of long merged records, as their senders handed them over, by the key that was given out for them. */
export class Records {
  private readonly byKey = new Map<string, readonly unknown[]>();

  /** Keeps the messages of one record and returns its key. */
  keep(messages: readonly unknown[]): string {
    const key = `record-${randomBytes(12).toString('hex')}`;
    this.byKey.set(key, messages);
    return key;
  }

  get(key: string): readonly unknown[] | undefined {
    return this.byKey.get(key);
  }
}
