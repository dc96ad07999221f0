import { AccountList } from './account-list';
import type { ChatClient } from '../chat/chat-client';
import type { Contact } from '../domain/person';

/** My contact list. */
export class ContactStore extends AccountList<Contact> {
  constructor(chat: ChatClient) {
    super(chat, {
      fetch: () => chat.contacts(),
      read: (event) => (event.type === 'contacts-changed' ? event.contacts : undefined),
      idOf: ({ userId }) => userId,
    });
  }

  /** My own name for a person; empty when I gave none. */
  remarkOf(userId: string): string {
    return this.get(userId)?.remark ?? '';
  }
}
