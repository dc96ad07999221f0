import { computed, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { CloudSearch } from './cloud-search';
import { OlderWalk } from '../timeline/older-walk';
import { indexedFrom } from '../../domain/message/indexed-message';
import { isWanted } from '../../domain/text/search-filter';
import { missingCase } from '../../kernel/missing-case';
import type { ChatClient } from '../../chat/chat-client';
import type { CloudSearchOffer } from './cloud-search';
import type { CloudSearchQuery } from '../../chat/search-client';
import type { ConversationId } from '../../domain/ids';
import type { IndexedMessage } from '../../domain/message/indexed-message';
import type { MessageIndex } from './message-index';
import type { Platform } from '../../platform/platform';
import type { WalkParts } from '../timeline/older-walk';
import type { SearchFilter } from '../../domain/text/search-filter';

/** Finds worth pausing for on the way back: a screen and a half. */
const ENOUGH_MORE = 20;

/** Finds that are shown at most; who needs more has asked for too little. */
export const MOST_FOUND = 500;

/** What a search needs of the app. */
export interface SearchParts {
  readonly chat: ChatClient;
  readonly index: MessageIndex;
  readonly cloudSearch: CloudSearchOffer;
  readonly platform: Pick<Platform, 'clock'>;
  readonly session: WalkParts['session'];
}

/** Looking for something in one conversation: in what this device has seen, in the cloud, and in older history on demand. */
export class ConversationSearch {
  /** On this device, newest first. */
  found: readonly IndexedMessage[] = [];
  readonly cloud: CloudSearch;
  readonly walk: OlderWalk;
  private filter: SearchFilter | undefined;

  constructor(
    private readonly parts: SearchParts,
    private readonly conversationId: ConversationId,
  ) {
    this.cloud = new CloudSearch(parts.cloudSearch);
    const { chat, platform, session } = parts;
    const walkParts = { chat, clock: platform.clock, session };
    this.walk = new OlderWalk(walkParts, conversationId, (messages) => {
      parts.index.see(messages);
      this.refresh();
    });
    makeObservable(this, { found: observable.ref, cloudFound: computed });
  }

  /** What the cloud found beyond what is known here, newest first. */
  get cloudFound(): readonly IndexedMessage[] {
    const known = new Set(this.found.map(({ id }) => id));
    return this.cloud.hits
      .flatMap(({ messages }) => messages)
      .flatMap((message) => indexedFrom(message) ?? [])
      .filter(({ id }) => !known.has(id));
  }

  /** Looks on this device, at once; for nothing where `filter` is undefined. The cloud is asked by {@link askCloud}. */
  look(filter: SearchFilter | undefined): void {
    this.filter = filter;
    void this.cloud.search(undefined);
    this.refresh();
  }

  /** Asks the cloud for the same. */
  askCloud(): Promise<void> {
    return this.cloud.search(this.filter && cloudQuery(this.filter, this.conversationId));
  }

  /** Looks through older history, until some more is found. Where everything is wanted, as far as one walk goes. */
  async searchOlder(): Promise<void> {
    const before = this.found.length;
    const isPicky = this.filter?.kind !== 'everything';
    const isEnough = () => isPicky && this.found.length >= before + ENOUGH_MORE;
    await this.walk.walk(isEnough);
  }

  /** A message that was found; undefined where it is gone meanwhile. */
  find(messageId: string): IndexedMessage | undefined {
    return [...this.found, ...this.cloudFound].find(({ id }) => id === messageId);
  }

  dispose(): void {
    this.walk.stop();
  }

  private refresh(): void {
    const { filter } = this;
    const shard = this.parts.index.shard(this.conversationId);
    const found =
      filter === undefined
        ? []
        : shard.newestFirst.filter((message) =>
            isWanted(message, () => shard.foldedWords(message), filter),
          );
    const most = filter?.kind === 'everything' ? found.length : MOST_FOUND;
    runInAction(() => (this.found = found.slice(0, most)));
  }
}

/** Undefined where the cloud cannot look for it. */
function cloudQuery(
  filter: SearchFilter,
  conversationId: ConversationId,
): CloudSearchQuery | undefined {
  switch (filter.kind) {
    case 'words':
      return { words: filter.words, conversationId };
    case 'member':
      return { words: [], from: [filter.userId], conversationId };
    case 'media':
      return { words: [], kinds: ['image', 'video'], conversationId };
    case 'files':
      return { words: [], kinds: ['file'], conversationId };
    case 'links':
    case 'everything':
      return undefined;
    default:
      return missingCase(filter);
  }
}
