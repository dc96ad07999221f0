import { computed, makeObservable } from 'mobx-miniprogram';
import { LoadedList } from './loaded-list';
import type { ChatClient } from '../chat/chat-client';
import type { ChatResult } from '../chat/chat-result';
import type { ChatEvent } from '../chat/chat-event';
import type { Dispose } from '../kernel/disposables';
import type { ListState } from './loaded-list';

/** What of the account is listed, and how the service tells of it. */
export interface AccountListSource<Item> {
  readonly fetch: () => ChatResult<readonly Item[]>;
  /** The whole list as it is after an event, from what it was; undefined for events that leave it alone. */
  readonly read: (event: ChatEvent, all: readonly Item[]) => readonly Item[] | undefined;
  readonly idOf: (item: Item) => string;
  /** Its events leave out what the service was not asked for yet: they count once the list was loaded. */
  readonly isToldOnceLoaded?: true;
}

/** A list of the account that is signed in: fetched whenever the service is back, replaced by its own kind of event. */
export abstract class AccountList<Item> {
  protected readonly list: LoadedList<Item>;
  private readonly stopListening: Dispose;

  constructor(
    chat: ChatClient,
    private readonly source: AccountListSource<Item>,
  ) {
    this.list = new LoadedList(source.fetch);
    makeObservable<this, 'byId'>(this, { byId: computed });
    this.stopListening = chat.on((event) => {
      const items = source.read(event, this.all);
      const counts = source.isToldOnceLoaded === undefined || this.state === 'ready';
      if (items !== undefined && counts) this.list.replace(items);
      if (event.type === 'became-ready') void this.load();
    });
  }

  get all(): readonly Item[] {
    return this.list.items;
  }

  get state(): ListState {
    return this.list.state;
  }

  get(id: string): Item | undefined {
    return this.byId.get(id);
  }

  async load(): Promise<void> {
    await this.list.load();
  }

  clear(): void {
    this.list.clear();
  }

  dispose(): void {
    this.stopListening();
  }

  private get byId(): ReadonlyMap<string, Item> {
    return new Map(this.all.map((item) => [this.source.idOf(item), item]));
  }
}
