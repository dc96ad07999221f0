import { comparer } from 'mobx-miniprogram';
import { AccountList } from '../account-list';
import type { ChatClient } from '../../chat/chat-client';
import type { Group } from '../../domain/group/group';

/** The groups I am in. */
export class GroupStore extends AccountList<Group> {
  constructor(chat: ChatClient) {
    super(chat, {
      fetch: () => chat.groups(),
      read: (event) => (event.type === 'groups-changed' ? event.groups : undefined),
      idOf: ({ groupId }) => groupId,
      isToldOnceLoaded: true,
    });
  }

  /** Takes what is known anew of one of my groups; of others nothing is kept. */
  put({ groupId, name, avatarUrl, memberCount, myRole, isMutedForAll }: Group): void {
    const known = this.get(groupId);
    if (known === undefined) return;
    const group = { ...known, name, avatarUrl, memberCount, myRole, isMutedForAll };
    if (comparer.structural(known, group)) return;
    this.list.replace(this.all.map((each) => (each === known ? group : each)));
  }
}
