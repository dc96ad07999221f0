import { AccountList } from './account-list';
import type { ChatClient } from '../chat/chat-client';
import type { Group } from '../domain/group';

/** The groups I am in. */
export class GroupStore extends AccountList<Group> {
  constructor(chat: ChatClient) {
    super(chat, {
      fetch: () => chat.groups(),
      read: (event) => (event.type === 'groups-changed' ? event.groups : undefined),
      idOf: ({ groupId }) => groupId,
    });
  }
}
