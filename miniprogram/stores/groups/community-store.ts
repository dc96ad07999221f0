import { comparer, observable, runInAction } from 'mobx-miniprogram';
import { AccountList } from '../account-list';
import { conversationIdOf } from '../../domain/ids';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { Group } from '../../domain/group/group';
import type { Notify } from '../../domain/conversation/notify';

/** The communities with topics that I am in. */
export class CommunityStore extends AccountList<Group> {
  private readonly offered;

  constructor(private readonly chat: ChatClient) {
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

  /**
   * Sets what all topics of a community do, for me alone. The service keeps it, and tells my other devices; here it counts once the
   * service has taken it, since no event of the SDK repeats it for a group without a conversation.
   */
  async setNotify(groupId: string, notify: Notify): ChatResult<void> {
    const set = await this.chat.setNotify(conversationIdOf({ kind: 'group', groupId }), notify);
    if (set.ok) this.change(groupId, { notify });
    return set;
  }

  /** Takes what is known anew of one of my communities; of others nothing is kept. */
  put({ groupId, name, avatarUrl, memberCount, myRole, notify }: Group): void {
    const told = notify === undefined ? {} : { notify };
    this.change(groupId, { name, avatarUrl, memberCount, myRole, ...told });
  }

  private change(groupId: string, change: Partial<Group>): void {
    const known = this.get(groupId);
    if (known === undefined) return;
    const community = { ...known, ...change };
    if (comparer.structural(known, community)) return;
    this.list.replace(this.all.map((each) => (each === known ? community : each)));
  }
}
