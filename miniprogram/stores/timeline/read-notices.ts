import { asRecord } from '../../kernel/json';
import type { AccountStorage } from '../session/account-storage';

/** Groups that are remembered; the ones read longest ago give way. At some 30 bytes each far below WeChat's 1 MB per key. */
const MOST_GROUPS = 500;

/** A mark's length: 32 bits in base 36. */
const LONGEST_MARK = 7;

/** Which notices of groups a person has read on this device: each is shown once. The service does not know. */
export class ReadNotices {
  private readonly marks = new Map<string, string>();
  private storage: AccountStorage | undefined;

  /** Takes up those of an account; what is unreadable in storage counts as none. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    const stored = Object.entries(asRecord(storage.read('read-notices')) ?? {});
    for (const [groupId, mark] of stored.slice(-MOST_GROUPS))
      if (typeof mark === 'string' && mark.length <= LONGEST_MARK) this.marks.set(groupId, mark);
  }

  /** No notice is nothing to read. */
  isRead(groupId: string, notice: string): boolean {
    return notice.trim() === '' || this.marks.get(groupId) === markOf(notice);
  }

  /** Whether a notice of a group was ever read here. */
  knows(groupId: string): boolean {
    return this.marks.has(groupId);
  }

  add(groupId: string, notice: string): void {
    if (this.isRead(groupId, notice)) return;
    this.marks.delete(groupId);
    this.marks.set(groupId, markOf(notice));
    const [oldest] = this.marks.keys();
    if (this.marks.size > MOST_GROUPS && oldest !== undefined) this.marks.delete(oldest);
    this.storage?.write('read-notices', Object.fromEntries(this.marks));
  }

  close(): void {
    this.storage = undefined;
    this.marks.clear();
  }
}

/** Tells one notice of a group from another: FNV-1a over the trimmed text, as 32 bits. */
function markOf(notice: string): string {
  let hash = 0x811c9dc5;
  for (const character of notice.trim())
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
