import { AccountList } from '../account-list';
import type { ChatClient } from '../../chat/chat-client';

/** IDs of the people whom I have blocked. */
export class BlocklistStore extends AccountList<string> {
  constructor(chat: ChatClient) {
    super(chat, {
      fetch: () => chat.relations.blocked(),
      read: (event) => (event.type === 'blocklist-changed' ? event.userIds : undefined),
      idOf: (userId) => userId,
    });
  }

  has(userId: string): boolean {
    return this.get(userId) !== undefined;
  }
}
