import { action, makeObservable, observable } from 'mobx-miniprogram';
import { parseConversationId } from '../../domain/ids';
import type { AccountStorage } from '../session/account-storage';
import type { ConversationId } from '../../domain/ids';

/** Marks kept; the oldest give way. */
const MOST_MARKS = 200;

/** Conversations that were marked unread by hand: on this device only, because the service has no such mark. */
export class MarkedUnread {
  private readonly marks = observable.set<ConversationId>([], { deep: false });
  private storage: AccountStorage | undefined;

  constructor() {
    makeObservable(this, { open: action, close: action, add: action, remove: action });
  }

  /** Takes up an account's marks; what is unreadable in storage counts as none. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    const stored = storage.read('marked-unread');
    if (!Array.isArray(stored)) return;
    for (const id of stored.slice(0, MOST_MARKS) as readonly unknown[]) {
      if (typeof id === 'string' && parseConversationId(id)) this.marks.add(id);
    }
  }

  close(): void {
    this.storage = undefined;
    this.marks.clear();
  }

  has(conversationId: ConversationId): boolean {
    return this.marks.has(conversationId);
  }

  add(conversationId: ConversationId): void {
    if (this.marks.has(conversationId)) return;
    this.marks.add(conversationId);
    const oldest = this.marks.size > MOST_MARKS ? [...this.marks][0] : undefined;
    if (oldest !== undefined) this.marks.delete(oldest);
    this.save();
  }

  remove(conversationId: ConversationId): void {
    if (this.marks.delete(conversationId)) this.save();
  }

  private save(): void {
    this.storage?.write('marked-unread', [...this.marks]);
  }
}
