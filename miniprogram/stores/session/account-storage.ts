import type { KeyValueStorage } from '../../platform/platform';

/**
 * The part of the device's storage that belongs to one account. What is read is whatever somebody once wrote there: callers
 * parse it with guards.
 */
export class AccountStorage {
  constructor(
    private readonly storage: KeyValueStorage,
    private readonly userId: string,
  ) {}

  read(name: string): unknown {
    return this.storage.read(this.keyOf(name));
  }

  /** False when the device refuses; nothing that the service keeps is lost by that. */
  write(name: string, value: unknown): boolean {
    return this.storage.write(this.keyOf(name), value);
  }

  remove(name: string): void {
    this.storage.remove(this.keyOf(name));
  }

  /** Removes everything that was written for this account, or what begins with `names`. */
  wipe(names = ''): void {
    const prefix = this.keyOf(names);
    for (const key of this.storage.keys()) if (key.startsWith(prefix)) this.storage.remove(key);
  }

  private keyOf(name: string): string {
    return `${prefixOf(this.userId)}${name}`;
  }
}

/** Removes what was written for all other accounts: whoever signs in finds nothing of whoever was here before. */
export function wipeOthers(storage: KeyValueStorage, userId: string): void {
  for (const key of storage.keys())
    if (key.startsWith(PREFIX) && !key.startsWith(prefixOf(userId))) storage.remove(key);
}

const PREFIX = 'account:';

function prefixOf(userId: string): string {
  return `${PREFIX}${userId}:`;
}
