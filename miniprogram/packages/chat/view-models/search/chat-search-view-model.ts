import { afterSignIn } from '../../../../stores/session/after-sign-in';
import { ConversationSearch } from '../../../../stores/search/conversation-search';
import { ScreenModel } from '../../../../view-models/screen-model';
import { avatarOf } from '../../../../view-models/avatar';
import { listTime } from '../../../../i18n/times';
import { makeObservable, observable, reaction, runInAction } from 'mobx-miniprogram';
import { mediaMonths, refOf, searchHit } from './search-hits';
import { messagesOf, reachedText } from '../../../../i18n/search-texts';
import { missingCase } from '../../../../kernel/missing-case';
import { parseConversationId } from '../../../../domain/ids';
import { queryOf, searchWords } from '../../../../domain/text/search-words';
import { rowPatch } from '../rows/row-patch';
import { searchPageOf } from '../../../../domain/text/search-filter';
import { searchStrings } from '../../../../i18n/sections/search';
import { titleStrings } from '../../../../i18n/sections/titles';
import type { ChatSearchActions, ChatSearchData, OlderState, SearchHit } from './search-data';
import type { ConversationId } from '../../../../domain/ids';
import type { Dispose } from '../../../../kernel/disposables';
import type { IndexedMessage } from '../../../../domain/message/indexed-message';
import type { PersonRow } from '../../../../view-models/people-data';
import type { SearchFilter, SearchPage } from '../../../../domain/text/search-filter';
import type { Services } from '../../../../stores/services';

/** How long typing has to pause before it is looked for, and before the cloud is asked, which takes two questions a second. */
export const TYPING_PAUSE_MS = 250;
export const CLOUD_PAUSE_MS = 350;

/** Rows that are added each time the end is reached. */
const PAGE_ROWS = 30;

/** What the page was opened with: untrusted text. */
export interface ChatSearchQuery {
  readonly conversationId: ConversationId;
  readonly page: string;
  readonly words: string;
  readonly from: string;
}

/** Looking for something in one chat. */
export class ChatSearchViewModel extends ScreenModel<ChatSearchData> implements ChatSearchActions {
  private readonly conversationId: ConversationId;
  private readonly page: SearchPage;
  private readonly from: string;
  private readonly searching: ConversationSearch;
  /** The words that are looked for now, folded. */
  private words: readonly string[] = [];
  private shownCount = PAGE_ROWS;
  private cancelSearch: Dispose | undefined;

  constructor(
    private readonly services: Services,
    { conversationId, page, words, from }: ChatSearchQuery,
  ) {
    const isGroup = parseConversationId(conversationId)?.kind === 'group';
    super(services, searchStrings, {
      page: searchPageOf(page),
      isGroup,
      searchText: queryOf(words),
      state: 'start',
      hits: [],
      months: [],
      people: [],
      cloudHits: [],
      cloudMonths: [],
      cloud: '',
      hasMoreCloud: false,
      older: '',
      olderText: '',
    });
    this.conversationId = conversationId;
    this.page = searchPageOf(page);
    this.from = from;
    this.searching = new ConversationSearch(services, conversationId);
    this.disposables.add(() => this.searching.dispose());
    this.disposables.add(() => this.cancelSearch?.());
    makeObservable<this, 'words' | 'shownCount'>(this, {
      words: observable.ref,
      shownCount: observable,
    });
    this.look(this.data.searchText);
    this.showResults();
    this.showProgress();
  }

  search(text: string): void {
    this.showNow('searchText', text);
    this.later(TYPING_PAUSE_MS, () => this.look(text));
  }

  reachEnd(): void {
    if (this.shownCount < this.searching.found.length)
      runInAction(() => (this.shownCount += PAGE_ROWS));
  }

  openPage(page: string): void {
    const { conversationId } = this;
    this.services.platform.navigation.open({
      to: 'chat-search',
      conversationId,
      page: searchPageOf(page),
    });
  }

  openCalendar(): void {
    const { conversationId } = this;
    this.services.platform.navigation.open({ to: 'chat-calendar', conversationId });
  }

  openMember(userId: string): void {
    const { conversationId } = this;
    this.services.platform.navigation.open({
      to: 'chat-search',
      conversationId,
      page: 'member',
      from: userId,
    });
  }

  openHit(id: string): void {
    const message = this.searching.find(id);
    if (message === undefined) return;
    const { conversationId } = this;
    this.services.platform.navigation.open({ to: 'chat', conversationId, at: refOf(message) });
  }

  searchOlder(): Promise<void> {
    return this.searching.searchOlder();
  }

  stop(): void {
    this.searching.walk.stop();
  }

  goOnInCloud(): Promise<void> {
    return this.searching.cloud.goOn();
  }

  protected override title(): string {
    const { language } = this.services.settings;
    const t = searchStrings[language];
    switch (this.page) {
      case 'words':
        return titleStrings[language].chatSearch;
      case 'members':
      case 'media':
      case 'files':
      case 'links':
        return t[this.page];
      case 'member':
        return messagesOf(this.services.people.look(this.from).name, language);
      default:
        return missingCase(this.page);
    }
  }

  private look(text: string): void {
    const { page, from } = this;
    runInAction(() => {
      this.words = page === 'words' ? searchWords(text) : [];
      this.shownCount = PAGE_ROWS;
    });
    this.searching.look(filterOf(page, from, this.words));
    this.later(CLOUD_PAUSE_MS, () => void this.lookFurther());
  }

  /** Asks the cloud; a page that would stay empty goes on to older messages by itself. */
  private async lookFurther(): Promise<void> {
    const { searching, page } = this;
    await afterSignIn(this.services.session);
    await searching.askCloud();
    const isEmpty = searching.found.length + searching.cloudFound.length === 0;
    if (page !== 'words' && isEmpty && this.olderState() === 'offer') await searching.searchOlder();
  }

  private later(delayMs: number, act: () => void): void {
    this.cancelSearch?.();
    this.cancelSearch = this.services.platform.clock.after(delayMs, () => {
      this.cancelSearch = undefined;
      act();
    });
  }

  private showResults(): void {
    const { searching } = this;
    const isGrid = this.page === 'media';
    this.showRows('hits', () => (isGrid ? [] : this.hitsOf(this.shown)));
    this.showRows('cloudHits', () => (isGrid ? [] : this.hitsOf(searching.cloudFound)));
    this.show('months', () => (isGrid ? this.monthsOf(this.shown) : []));
    this.show('cloudMonths', () => (isGrid ? this.monthsOf(searching.cloudFound) : []));
    this.show('people', () => (this.page === 'members' ? this.peopleRows() : []));
    this.show('state', () => this.stateNow());
  }

  private showProgress(): void {
    const { cloud } = this.searching;
    this.show('cloud', () =>
      cloud.state === 'idle' || cloud.state === 'refused' ? '' : cloud.state,
    );
    this.show('hasMoreCloud', () => cloud.hasMore);
    this.show('older', () => this.olderState());
    this.show('olderText', () => this.olderText());
  }

  private get shown(): readonly IndexedMessage[] {
    return this.searching.found.slice(0, this.shownCount);
  }

  private hitsOf(messages: readonly IndexedMessage[]): readonly SearchHit[] {
    return messages.map((message) => searchHit(message, this.words, this.services));
  }

  private monthsOf(messages: readonly IndexedMessage[]) {
    return mediaMonths(messages, this.services.settings.language);
  }

  /** Who has said something that is known here, the last one first. */
  private peopleRows(): readonly PersonRow[] {
    const names = new Map<string, string>();
    for (const { from, fromName } of this.searching.found)
      if (!names.has(from)) names.set(from, fromName);
    return [...names].map(([userId, fromName]) => {
      const hint = { senderNick: fromName, senderNameCard: '', senderAvatarUrl: '' };
      return { ...avatarOf(this.services.people.look(userId, hint)), id: userId, detailText: '' };
    });
  }

  private stateNow(): ChatSearchData['state'] {
    const { searching } = this;
    if (this.page === 'words' && this.words.length === 0) return 'start';
    if (searching.found.length + searching.cloudFound.length > 0) return 'results';
    const isBusy = searching.cloud.state === 'searching' || searching.walk.state === 'walking';
    return isBusy ? 'searching' : 'none';
  }

  /** Where the cloud has answered there is nothing older that it does not know. */
  private olderState(): OlderState {
    const { walk, cloud } = this.searching;
    if (walk.state !== 'idle') return walk.state;
    return cloud.state === 'ready' || cloud.state === 'searching' ? '' : 'offer';
  }

  private olderText(): string {
    const { reachedMs } = this.searching.walk;
    if (!Number.isFinite(reachedMs)) return '';
    const { settings, platform } = this.services;
    return reachedText(
      listTime(reachedMs, platform.clock.nowMs(), settings.language),
      settings.language,
    );
  }

  /** Keeps a list of rows at what `read` says, sending only what changed. */
  private showRows(key: 'hits' | 'cloudHits', read: () => readonly SearchHit[]): void {
    this.disposables.add(
      reaction(
        read,
        (rows) => {
          const patch = rowPatch(key, this.data[key], rows);
          if (Object.keys(patch).length > 0) this.patch(patch);
        },
        { fireImmediately: true },
      ),
    );
  }
}

/** Undefined while there is nothing to look for. */
function filterOf(
  page: SearchPage,
  from: string,
  words: readonly string[],
): SearchFilter | undefined {
  switch (page) {
    case 'words':
      return words.length > 0 ? { kind: 'words', words } : undefined;
    case 'member':
      return { kind: 'member', userId: from };
    case 'members':
      return { kind: 'everything' };
    case 'media':
    case 'files':
    case 'links':
      return { kind: page };
    default:
      return missingCase(page);
  }
}
