import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { CloudSearchPage, CloudSearchQuery, FoundGroupsPage } from '../../chat/search-client';
import type { MemberPage } from '../../chat/members-client';
import type { Dispose } from '../../kernel/disposables';

/** Pages of one search, and how it stands. */
export class CloudSearch {
  /** `refused`: the service has no search to offer. */
  state: 'idle' | 'searching' | 'ready' | 'failed' | 'refused' = 'idle';
  hits: CloudSearchPage['hits'] = [];
  hasMore = false;
  private query: CloudSearchQuery | undefined;
  private cursor: string | undefined;
  /** Counts searches: an answer to an earlier one is dropped. */
  private searches = 0;

  constructor(private readonly offer: CloudSearchOffer) {
    makeObservable(this, { state: observable, hits: observable.ref, hasMore: observable });
  }

  /** Forgets the last search and starts another; none for undefined, and where the service has none to offer. */
  async search(query: CloudSearchQuery | undefined): Promise<void> {
    this.searches += 1;
    const canSearch = query !== undefined && this.offer.isOpen;
    this.query = canSearch ? query : undefined;
    this.cursor = undefined;
    runInAction(() => {
      this.hits = [];
      this.hasMore = false;
      this.state = this.offer.isOpen ? 'idle' : 'refused';
    });
    await this.goOn();
  }

  /** Fetches the next page, or the one that failed. */
  async goOn(): Promise<void> {
    const { query, cursor } = this;
    if (query === undefined || this.state === 'searching') return;
    const search = this.searches;
    runInAction(() => (this.state = 'searching'));
    const page = await this.offer.ask({ ...query, ...(cursor !== undefined && { cursor }) });
    if (search !== this.searches) return;
    runInAction(() => {
      if (page === 'refused' || page === 'failed') {
        this.state = page;
        return;
      }
      this.cursor = page.cursor;
      this.hasMore = page.cursor !== undefined;
      this.hits = [...this.hits, ...page.hits];
      this.state = 'ready';
    });
  }
}

/** Whether the service offers a search at all: what is not bought is not asked for again in this session. */
export class CloudSearchOffer {
  isOpen = true;
  private readonly stopListening: Dispose;

  constructor(private readonly chat: Pick<ChatClient, 'on' | 'search' | 'members'>) {
    this.stopListening = chat.on((event) => {
      if (event.type === 'became-ready') this.isOpen = true;
    });
  }

  ask(query: CloudSearchQuery): Promise<CloudSearchPage | 'refused' | 'failed'> {
    return this.answered(this.chat.search.messages(query));
  }

  /** Members of a group; part of the same purchase. */
  members(
    groupId: string,
    words: string,
    cursor?: string,
  ): Promise<MemberPage | 'refused' | 'failed'> {
    return this.answered(this.chat.members.search(groupId, words, cursor));
  }

  /** Groups of the whole service. */
  groups(words: string, cursor?: string): Promise<FoundGroupsPage | 'refused' | 'failed'> {
    return this.answered(this.chat.search.groups(words, cursor));
  }

  private async answered<Page>(request: ChatResult<Page>): Promise<Page | 'refused' | 'failed'> {
    const page = await request;
    if (page.ok) return page.value;
    if (page.error.kind !== 'not-available') return 'failed';
    this.isOpen = false;
    return 'refused';
  }

  dispose(): void {
    this.stopListening();
  }
}
