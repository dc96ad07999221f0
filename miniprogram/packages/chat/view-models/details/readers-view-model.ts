import { ReaderList } from './reader-list';
import { ScreenModel } from '../../../../view-models/screen-model';
import { afterSignIn } from '../../../../stores/session/after-sign-in';
import { asJson } from '../../../../kernel/json';
import { avatarOf } from '../../../../view-models/avatar';
import { comparer, reaction } from 'mobx-miniprogram';
import { conversationIdOf, parseConversationId } from '../../../../domain/ids';
import { displayName } from '../../../../domain/person/person';
import { readersStrings, readersTab } from '../../../../i18n/sections/readers';
import { titleStrings } from '../../../../i18n/sections/titles';
import type { ChatErrorKind } from '../../../../chat/chat-error';
import type { Dispose } from '../../../../kernel/disposables';
import type { Person } from '../../../../domain/person/person';
import type { PersonRow } from '../../../../view-models/people-data';
import type { ReadersActions, ReadersData } from './readers-data';
import type { Reader, Receiptable } from '../../../../chat/receipts-client';
import type { ReadersStrings } from '../../../../i18n/sections/readers';
import type { Services } from '../../../../stores/services';

/** How the page stands while it has nobody to show. */
const EMPTY_STATES = {
  empty: 'loading',
  loading: 'loading',
  ready: 'empty',
  failed: 'failed',
} as const satisfies Readonly<Record<ReaderList['state'], ReadersData['state']>>;

/** Readers who come within this time cost one new list. */
const ANEW_MS = 1_000;

/** Who has read a message of mine in a group. */
export class ReadersViewModel extends ScreenModel<ReadersData> implements ReadersActions {
  private lists: Readonly<Record<'read' | 'unread', ReaderList>>;
  /** What the page shows of the chosen list. */
  private shown: readonly (readonly Reader[])[] = [];
  private cancelAnew: Dispose | undefined;
  /** What people call themselves since the page was opened. */
  private readonly news = new Map<string, Pick<Person, 'nick' | 'avatarUrl'>>();

  constructor(
    private readonly services: Services,
    private readonly message: Receiptable,
  ) {
    super(services, readersStrings, {
      isRead: false,
      readTab: '',
      unreadTab: '',
      state: 'loading',
      stateText: '',
      canRetry: false,
      pages: [],
      isMoreFailed: false,
    });
    this.lists = this.freshLists();
    this.show('readTab', () => this.tab(true));
    this.show('unreadTab', () => this.tab(false));
    this.disposables.add(
      reaction(
        () => [services.contacts.all],
        () => this.showNames(),
      ),
    );
    this.disposables.add(
      services.chat.on((event) => {
        if (event.type === 'people-changed') this.rename(event.people);
      }),
    );
    this.disposables.add(
      services.receipts.onChange((messageIds) => {
        if (messageIds.has(message.id)) this.readMore();
      }),
    );
    this.disposables.add(() => this.cancelAnew?.());
    void this.load();
  }

  choose(isRead: boolean): void {
    if (isRead === this.data.isRead) return;
    this.patch({ isRead });
    this.showPages(this.list.pages);
    this.showList();
    if (this.list.state === 'empty') void this.list.more();
  }

  reachEnd(): void {
    if (this.list.state === 'ready') void this.list.more();
  }

  retry(): void {
    if (this.list.state !== 'failed') return;
    this.services.session.wake();
    void this.load();
  }

  open(id: string): void {
    if (parseConversationId(id) === undefined) return;
    this.services.platform.navigation.open({ to: 'chat', conversationId: id });
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].readers;
  }

  private async load(): Promise<void> {
    this.showNow('state', 'loading');
    await afterSignIn(this.services.session);
    await this.list.more();
  }

  private get list(): ReaderList {
    return this.data.isRead ? this.lists.read : this.lists.unread;
  }

  private get words(): ReadersStrings {
    return readersStrings[this.services.settings.language];
  }

  private freshLists(): Readonly<Record<'read' | 'unread', ReaderList>> {
    const { receipts } = this.services.chat;
    const make = (isRead: boolean): ReaderList => {
      const list = new ReaderList(receipts, this.message, isRead, () => {
        if (list === this.list) this.showList();
      });
      return list;
    };
    return { read: make(true), unread: make(false) };
  }

  /** Somebody has read it meanwhile: both lists are others now. In a large group that happens often. */
  private readMore(): void {
    this.cancelAnew ??= this.services.platform.clock.after(ANEW_MS, () => {
      this.cancelAnew = undefined;
      this.startAnew();
    });
  }

  /** What is shown stays until its new first page is here. */
  private startAnew(): void {
    this.lists = this.freshLists();
    void this.list.more();
  }

  private tab(isRead: boolean): string {
    return readersTab(isRead, this.countOf(isRead), this.services.settings.language);
  }

  /** What the lists have where they are whole, so that no heading contradicts who stands below it; else what the service counted. */
  private countOf(isRead: boolean): number | undefined {
    const { read, unread } = this.lists;
    const [own, other] = isRead ? [read, unread] : [unread, read];
    if (own.isWhole) return own.count;
    const counts = this.services.receipts.countsOf(this.message.id);
    if (counts === undefined) return undefined;
    const { readCount, unreadCount } = counts;
    const told = isRead ? readCount : unreadCount;
    return Math.max(other.isWhole ? readCount + unreadCount - other.count : told, own.count);
  }

  private showTabs(): void {
    this.showNow('readTab', this.tab(true));
    this.showNow('unreadTab', this.tab(false));
  }

  /** A list that begins anew leaves the old one on the screen until its first page is here. */
  private showList(): void {
    const { pages, state, problem } = this.list;
    if (state !== 'loading' || pages.length > 0) {
      this.showPages(pages);
      this.showTabs();
    }
    this.showNow('state', this.shown.length > 0 ? 'ready' : EMPTY_STATES[state]);
    this.showNow('isMoreFailed', this.shown.length > 0 && state === 'failed');
    this.showNow('stateText', this.stateText(state, problem));
    this.showNow('canRetry', problem !== 'not-available' && problem !== 'not-found');
  }

  /** Adds the pages that the screen has not; anything else is shown anew. */
  private showPages(pages: readonly (readonly Reader[])[]): void {
    const isLonger = this.shown.length > 0 && this.shown.every((page, at) => page === pages[at]);
    const known = isLonger ? this.shown.length : 0;
    this.shown = [...pages];
    if (known === 0) this.patch({ pages: pages.map((page) => this.rows(page)) });
    else
      pages.slice(known).forEach((page, at) => {
        this.patch({ [`pages[${known + at}]`]: this.rows(page) });
      });
  }

  /** People gave themselves new names and faces. */
  private rename(people: readonly Person[]): void {
    for (const { userId, nick, avatarUrl } of people) this.news.set(userId, { nick, avatarUrl });
    this.showNames();
  }

  /** Sends the rows that look otherwise now, and no others. */
  private showNames(): void {
    this.shown.forEach((page, at) => {
      page.forEach((reader, index) => {
        const row = this.row(reader);
        if (!comparer.structural(row, this.data.pages[at]?.people[index]))
          this.patch({ [`pages[${at}].people[${index}]`]: asJson(row) });
      });
    });
  }

  private rows(page: readonly Reader[]) {
    const people = page.map((reader) => this.row(reader));
    return asJson({ id: people[0]?.id ?? '', people });
  }

  private row(reader: Reader): PersonRow {
    const { userId, nameCard } = reader;
    const { nick, avatarUrl } = this.news.get(userId) ?? reader;
    const remark = this.services.contacts.remarkOf(userId);
    const name = displayName({ remark, nameCard, nick, id: userId });
    return {
      id: conversationIdOf({ kind: 'direct', userId }),
      ...avatarOf({ id: userId, name, avatarUrl }),
      detailText: '',
    };
  }

  private stateText(state: ReaderList['state'], problem: ChatErrorKind | undefined): string {
    const { words } = this;
    if (problem === 'not-available') return words.notAvailable;
    if (problem === 'not-found') return words.gone;
    if (state === 'failed') return words.failed;
    return this.data.isRead ? words.nobodyRead : words.everybodyRead;
  }
}
