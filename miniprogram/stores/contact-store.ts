import { computed, makeObservable } from 'mobx-miniprogram';
import { LoadedList } from './loaded-list';
import type { ChatClient } from '../chat/chat-client';
import type { Contact } from '../domain/person';
import type { Dispose } from '../kernel/disposables';
import type { ListState } from './loaded-list';

/** My contact list. */
export class ContactStore {
  private readonly list: LoadedList<Contact>;
  private readonly stopListening: Dispose;

  constructor(chat: ChatClient) {
    this.list = new LoadedList(() => chat.contacts());
    makeObservable<this, 'byId'>(this, { byId: computed });
    this.stopListening = chat.on((event) => {
      if (event.type === 'contacts-changed') this.list.replace(event.contacts);
      if (event.type === 'became-ready') void this.load();
    });
  }

  get all(): readonly Contact[] {
    return this.list.items;
  }

  get state(): ListState {
    return this.list.state;
  }

  get(userId: string): Contact | undefined {
    return this.byId.get(userId);
  }

  /** My own name for a person; empty when I gave none. */
  remarkOf(userId: string): string {
    return this.get(userId)?.remark ?? '';
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

  private get byId(): ReadonlyMap<string, Contact> {
    return new Map(this.all.map((contact) => [contact.userId, contact]));
  }
}
