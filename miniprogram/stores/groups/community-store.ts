import { comparer, observable, runInAction } from 'mobx-miniprogram';
import { AccountList } from '../account-list';
import type { ChatClient } from '../../chat/chat-client';
import type { Group } from '../../domain/group/group';

/** The communities with topics that I am in. */
export class CommunityStore extends AccountList<Group> {
  private readonly offered;

  constructor(chat: ChatClient) {
    const offered = observable.box(true);
    super(chat, {
      fetch: async () => {
        const communities = await chat.topics.communities();
        runInAction(() => {
          if (communities.ok) offered.set(true);
          else if (communities.error.kind === 'not-available') offered.set(false);
        });
        return communities;
      },
      read: (event) => (event.type === 'groups-changed' ? event.communities : undefined),
      idOf: ({ groupId }) => groupId,
      isToldOnceLoaded: true,
    });
    this.offered = offered;
  }

  /** False once the service has said that it has none. Observed. */
  get isOffered(): boolean {
    return this.offered.get();
  }

  /** Takes what is known anew of one of my communities; of others nothing is kept. */
  put({ groupId, name, avatarUrl, memberCount, myRole }: Group): void {
    const known = this.get(groupId);
    if (known === undefined) return;
    const community = { ...known, name, avatarUrl, memberCount, myRole };
    if (comparer.structural(known, community)) return;
    this.list.replace(this.all.map((each) => (each === known ? community : each)));
  }
}
