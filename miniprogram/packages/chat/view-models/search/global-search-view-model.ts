import { ChatNames } from './chat-names';
import { CloudSearch } from '../../../../stores/search/cloud-search';
import { FoundSections, MOST_ROWS } from './found-sections';
import { ScreenModel } from '../../../../view-models/screen-model';
import { foundConversations } from '../../../../stores/search/found-conversations';
import { indexedFrom } from '../../../../domain/message/indexed-message';
import { computed, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { queryOf, searchWords } from '../../../../domain/text/search-words';
import { groupRoute } from '../../../../view-models/group-route';
import { parseConversationId } from '../../../../domain/ids';
import { refOf } from './search-hits';
import { searchStrings } from '../../../../i18n/sections/search';
import { titleStrings } from '../../../../i18n/sections/titles';
import { CLOUD_PAUSE_MS, TYPING_PAUSE_MS } from './chat-search-view-model';
import type { ConversationId } from '../../../../domain/ids';
import type { Dispose } from '../../../../kernel/disposables';
import type { FoundConversation } from '../../../../stores/search/found-conversations';
import type { FoundRow, FoundSection, GlobalSearchActions } from './global-search-data';
import type { GlobalSearchData, SectionKey } from './global-search-data';
import type { IndexedMessage } from '../../../../domain/message/indexed-message';
import type { Route } from '../../../../platform/platform';
import type { Services } from '../../../../stores/services';

/** Rows of a section before somebody asks for more. */
const FEW_ROWS = 3;

/** Looking for something everywhere: chats, people, groups, and what was said. */
export class GlobalSearchViewModel
  extends ScreenModel<GlobalSearchData>
  implements GlobalSearchActions
{
  private readonly cloud: CloudSearch;
  private readonly names: ChatNames;
  private query = '';
  private words: readonly string[] = [];
  private found: readonly FoundConversation[] = [];
  private wide: ReadonlySet<SectionKey> = new Set();
  private cancelSearch: Dispose | undefined;

  constructor(private readonly services: Services) {
    super(services, searchStrings, { searchText: '', state: 'start', sections: [], cloud: '' });
    this.cloud = new CloudSearch(services.cloudSearch);
    this.names = new ChatNames(services);
    this.disposables.add(() => this.cancelSearch?.());
    makeObservable<this, 'query' | 'words' | 'found' | 'wide' | 'sections'>(this, {
      query: observable,
      words: observable.ref,
      found: observable.ref,
      wide: observable.ref,
      sections: computed,
    });
    this.show('sections', () => this.sections);
    this.show('cloud', () => this.cloudState());
    this.show('state', () => this.stateNow());
  }

  search(text: string): void {
    this.showNow('searchText', text);
    this.later(TYPING_PAUSE_MS, () => this.look(text));
  }

  open(section: string, conversationId: ConversationId): void {
    const { navigation } = this.services.platform;
    if (section !== 'messages' && section !== 'cloud') {
      navigation.open(this.routeTo(conversationId));
      return;
    }
    const only = section === 'cloud' ? this.onlyInCloud(conversationId) : this.only(conversationId);
    if (only === undefined) {
      navigation.open({ to: 'chat-search', conversationId, words: this.query });
    } else navigation.open({ to: 'chat', conversationId, at: refOf(only) });
  }

  showMore(section: string): void {
    const key = this.data.sections.find((shown) => shown.key === section)?.key;
    if (key === undefined) return;
    if (key === 'cloud' && this.cloud.hasMore) void this.cloud.goOn();
    runInAction(() => (this.wide = new Set([...this.wide, key])));
  }

  goOnInCloud(): Promise<void> {
    return this.cloud.goOn();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].search;
  }

  private look(text: string): void {
    const query = queryOf(text);
    const words = searchWords(query);
    runInAction(() => {
      this.query = query;
      this.words = words;
      this.wide = new Set();
      this.found = foundConversations(this.services.index, words);
    });
    void this.cloud.search(undefined);
    if (words.length > 0) this.later(CLOUD_PAUSE_MS, () => void this.cloud.search({ words }));
  }

  private later(delayMs: number, act: () => void): void {
    this.cancelSearch?.();
    this.cancelSearch = this.services.platform.clock.after(delayMs, () => {
      this.cancelSearch = undefined;
      act();
    });
  }

  private get sections(): readonly FoundSection[] {
    if (this.words.length === 0) return [];
    const t = searchStrings[this.services.settings.language];
    const rows = new FoundSections(this.services, this.names, this.query, this.words);
    return [
      this.section('conversations', t.conversations, rows.conversations()),
      this.section('people', t.people, rows.people()),
      this.section('groups', t.groups, rows.groups()),
      this.section('topics', t.topics, rows.topics()),
      this.section('messages', t.messages, rows.messages(this.found)),
      this.section('cloud', t.cloud, rows.cloud(this.cloud.hits, this.found), this.cloud.hasMore),
    ].filter((section) => section.rows.length > 0);
  }

  private section(
    key: SectionKey,
    title: string,
    rows: readonly FoundRow[],
    hasMoreElsewhere = false,
  ): FoundSection {
    const shown = rows.slice(0, this.wide.has(key) ? MOST_ROWS : FEW_ROWS);
    const hasMore = shown.length < Math.min(rows.length, MOST_ROWS) || hasMoreElsewhere;
    return { key, title, rows: shown, hasMore };
  }

  private routeTo(conversationId: ConversationId): Route {
    const target = parseConversationId(conversationId);
    return target?.kind === 'group'
      ? groupRoute(this.services, target.groupId)
      : { to: 'chat', conversationId };
  }

  private cloudState(): GlobalSearchData['cloud'] {
    const { state } = this.cloud;
    return state === 'idle' || state === 'refused' ? '' : state;
  }

  private stateNow(): GlobalSearchData['state'] {
    if (this.words.length === 0) return 'start';
    if (this.sections.length > 0) return 'results';
    return this.cloud.state === 'searching' ? 'searching' : 'none';
  }

  /** The message that a conversation holds alone; undefined where there are more. */
  private only(conversationId: ConversationId): IndexedMessage | undefined {
    const found = this.found.find((one) => one.conversationId === conversationId);
    return found?.count === 1 ? found.newest : undefined;
  }

  private onlyInCloud(conversationId: ConversationId): IndexedMessage | undefined {
    const found = this.cloud.hits.find((one) => one.conversationId === conversationId);
    const message = found?.count === 1 ? found.messages[0] : undefined;
    return message && indexedFrom(message);
  }
}
