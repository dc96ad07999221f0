import { computed, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { searchNames } from '../domain/name-search';
import type { ConversationId } from '../domain/ids';
import type { ConversationStore } from '../stores/conversation-store';
import type { ListView } from './list-window';

/** The conversations that the list shows: all of them, or those whose names answer a search. */
export class ConversationList implements ListView {
  searchText = '';

  constructor(
    private readonly conversations: ConversationStore,
    private readonly nameOf: (conversationId: ConversationId) => string,
  ) {
    makeObservable<this, 'found'>(this, { searchText: observable, found: computed.struct });
  }

  /** False while all conversations are shown. */
  get isSearching(): boolean {
    return this.searchText.trim() !== '';
  }

  get count(): number {
    return this.found?.length ?? this.conversations.count;
  }

  ids(start: number, end: number): readonly ConversationId[] {
    if (this.found !== undefined) return this.found.slice(start, end);
    return this.conversations.all.slice(start, end).map(({ conversationId }) => conversationId);
  }

  indexOf(conversationId: ConversationId): number {
    return this.found?.indexOf(conversationId) ?? this.conversations.indexOf(conversationId);
  }

  search(text: string): void {
    runInAction(() => (this.searchText = text));
  }

  /** What the search finds; undefined while nothing is searched. */
  private get found(): readonly ConversationId[] | undefined {
    if (!this.isSearching) return undefined;
    const ids = this.conversations.all.map(({ conversationId }) => conversationId);
    return searchNames(ids, (id) => this.nameOf(id), this.searchText);
  }
}
