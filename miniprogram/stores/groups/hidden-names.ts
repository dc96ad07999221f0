import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { AccountStorage } from '../session/account-storage';

/** Groups that are remembered; the ones chosen longest ago give way. */
const MOST_GROUPS = 500;

/** Longest group ID that is believed. */
const LONGEST_ID = 128;

/**
 * In which groups a person wants no names above what others say. Kept on this device: the service has room for it only in fields
 * that the owner of the app would have to set up first.
 */
export class HiddenNames {
  private readonly groups = observable.set<string>([], { deep: false });
  private storage: AccountStorage | undefined;

  constructor() {
    makeObservable(this, { open: action, toggle: action, close: action });
  }

  /** Takes up those of an account; what is unreadable in storage counts as none. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    const stored = storage.read('hidden-names');
    const ids: readonly unknown[] = Array.isArray(stored) ? stored.slice(-MOST_GROUPS) : [];
    for (const id of ids)
      if (typeof id === 'string' && id.length <= LONGEST_ID) this.groups.add(id);
  }

  /** Observed. */
  has(groupId: string): boolean {
    return this.groups.has(groupId);
  }

  toggle(groupId: string): void {
    if (!this.groups.delete(groupId)) this.groups.add(groupId);
    const [oldest] = this.groups;
    if (this.groups.size > MOST_GROUPS && oldest !== undefined) this.groups.delete(oldest);
    this.storage?.write('hidden-names', [...this.groups]);
  }

  close(): void {
    this.storage = undefined;
    this.groups.clear();
  }
}
