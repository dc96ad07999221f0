import { action, makeObservable, observable } from 'mobx-miniprogram';
import { favouriteOf, packFavourite, unpackFavourite } from '../../domain/message/favourite';
import { utf8ByteLength } from '../../domain/text/utf8';
import type { AccountStorage } from '../session/account-storage';
import type { Favourite } from '../../domain/message/favourite';
import type { Message } from '../../domain/message/message';

/** Favourites that are kept; the ones added longest ago give way. */
export const MOST_FAVOURITES = 200;

/** What all of them may weigh on the device. Source: WeChat stores at most 1 MB under one key. */
const MOST_BYTES = 512 * 1024;

const KEY = 'favourites';

/**
 * Messages that a person wants to find again, the last added first. Kept on this device, for the service has no room for them. Read
 * from storage when somebody first asks, not when the app starts.
 */
export class Favourites {
  /** Observable; empty until {@link load}. */
  all: readonly Favourite[] = [];
  private storage: AccountStorage | undefined;
  private isLoaded = false;

  constructor() {
    makeObservable<this, 'keep'>(this, {
      all: observable.ref,
      close: action,
      load: action,
      keep: action,
    });
  }

  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
  }

  close(): void {
    this.storage = undefined;
    this.isLoaded = false;
    this.all = [];
  }

  /** Takes up what the device holds; what is unreadable there counts as none. */
  load(): void {
    if (this.isLoaded || this.storage === undefined) return;
    this.isLoaded = true;
    const stored = this.storage.read(KEY);
    const values: readonly unknown[] = Array.isArray(stored) ? stored : [];
    const read = values.slice(0, MOST_FAVOURITES).flatMap((value) => unpackFavourite(value) ?? []);
    const byId = new Map(read.map((favourite) => [favourite.messageId, favourite]));
    this.all = [...byId.values()];
  }

  /** Keeps a message, or moves it up where it is kept already. False when it cannot be kept or the device refuses. */
  add(message: Message): boolean {
    const added = favouriteOf(message);
    if (added === undefined) return false;
    this.load();
    return this.keep([added, ...this.without(added.messageId)]);
  }

  /** False when the device refuses. */
  remove(messageId: string): boolean {
    this.load();
    return this.keep(this.without(messageId));
  }

  private without(messageId: string): readonly Favourite[] {
    return this.all.filter((favourite) => favourite.messageId !== messageId);
  }

  private keep(wanted: readonly Favourite[]): boolean {
    const kept = wanted.slice(0, fittingCount(wanted));
    if (this.storage?.write(KEY, kept.map(packFavourite)) !== true) return false;
    this.all = kept;
    return true;
  }
}

function fittingCount(favourites: readonly Favourite[]): number {
  let sizeBytes = 0;
  const excess = favourites.findIndex((favourite, index) => {
    sizeBytes += utf8ByteLength(JSON.stringify(packFavourite(favourite)));
    return index >= MOST_FAVOURITES || sizeBytes > MOST_BYTES;
  });
  return excess < 0 ? favourites.length : excess;
}
