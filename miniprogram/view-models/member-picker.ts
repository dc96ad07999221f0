import { ListWindow } from './list-window';
import { MENTION_EVERYONE } from '../domain/message/message-content';
import { MemberList } from '../stores/groups/member-list';
import { memberPages } from '../stores/groups/member-pages';
import { MemberFinder } from './member-finder';
import { avatarOf } from './avatar';
import { canMentionEveryone, isInFilter, publicName } from '../domain/group/member';
import { displayName } from '../domain/person/person';
import { everyoneCounted, everyoneName } from '../i18n/everyone';
import { personRowPx } from './person-row-px';
import { reachedState } from './reached-state';
import { reaction } from 'mobx-miniprogram';
import { searchReachText } from '../i18n/member-search';
import type { Dispose } from '../kernel/disposables';
import type { ListView } from './list-window';
import type { Member, MemberFilter } from '../domain/group/member';
import type { MemberPickerData, MemberPickerRow } from './member-picker-data';
import type { Person } from '../domain/person/person';
import type { Services } from '../stores/services';

/** A search goes on asking for members until it has found this many: more than a screen of them. */
const ENOUGH_FOUND = 30;

/** Nearer to the end of what is loaded than this many rows, more is asked for. */
const NEAR_END_ROWS = 20;

type PickerServices = Pick<
  Services,
  'chat' | 'cloudSearch' | 'contacts' | 'groups' | 'platform' | 'session' | 'settings'
>;

/** Whoever was picked, as a mention names them. */
export interface Picked {
  readonly userId: string;
  readonly name: string;
}

/** What a list of members is for, where it is not to call somebody. */
export interface MemberPickerOptions {
  /** Who is offered; everybody but me without it. Observed. */
  readonly isShown?: (member: Member) => boolean;
  /** The quiet words beside a member; what the group calls them, where I call them something else, without it. */
  readonly detailOf?: (member: Member) => string;
  /** Whether somebody is picked, where several can be. */
  readonly isPicked?: (member: Member) => boolean;
  /** Whom the service is asked for; everybody without it. */
  readonly filter?: MemberFilter;
}

/** The members of a group to pick one from, from opening to closing. Me excepted unless said otherwise: nobody calls themselves. */
export class MemberPicker implements ListView {
  private readonly list: MemberList;
  private readonly window = new ListWindow();
  private readonly stops: readonly Dispose[];
  private search: MemberFinder | undefined;
  private shown: readonly Member[] = [];
  private isWorking = false;
  /** The service came back while a request was on its way that may still fail for having been made too early. */
  private isBack = false;
  private isClosed = false;

  /** @param show hears all that the page shows, whenever it changes */
  constructor(
    private readonly services: PickerServices,
    private readonly groupId: string,
    private readonly myUserId: string,
    private readonly show: (data: MemberPickerData) => void,
    private readonly options: MemberPickerOptions = {},
  ) {
    const pages = memberPages(services.chat.members, groupId, this.filter);
    this.list = new MemberList(pages);
    const stopFollowing = reaction(
      () => [
        this.list.items.filter((member) => this.isOffered(member)),
        this.list.state,
        this.list.isComplete,
        [services.groups.state, services.session.state, services.settings.language],
        // What I call them.
        services.contacts.all,
      ],
      () => this.refresh(),
    );
    const stopListening = services.chat.on((event) => {
      if (event.type === 'people-changed') this.rename(event.people);
      // Right after the sign-in the service may not know its groups yet.
      const isNews = event.type === 'became-ready' || event.type === 'groups-changed';
      if (!isNews || this.list.items.length > 0) return;
      this.isBack = this.isWorking;
      void this.work(true);
    });
    this.stops = [stopFollowing, stopListening];
    void this.work();
    this.refresh();
  }

  get count(): number {
    return this.shown.length;
  }

  ids(start: number, end: number): readonly string[] {
    return this.shown.slice(start, end).map(({ userId }) => userId);
  }

  indexOf(userId: string): number {
    return this.shown.findIndex((member) => member.userId === userId);
  }

  /** Shows those whose name card, nick, remark or its pinyin, or ID answers `words`; everybody for none. */
  find(words: string): void {
    this.search?.close();
    this.search = words.trim() === '' ? undefined : this.finder(words);
    this.select();
    this.window.reset(this);
    void this.work();
    this.show(this.data());
  }

  /** The list was scrolled: other rows are shown, and more are loaded near its end. */
  scrolled(scrollTopPx: number, viewportPx: number): void {
    const rowPx = personRowPx(this.services.settings.fontScale);
    const top = scrollTopPx - (this.offersEveryone ? rowPx : 0);
    const firstRow = top / rowPx;
    const lastRow = firstRow + viewportPx / rowPx;
    if (this.window.reveal(this, firstRow, lastRow)) this.show(this.data());
    if (lastRow <= this.count - NEAR_END_ROWS) return;
    if (this.search?.reach === 'cloud') this.search.more();
    else void this.work(true);
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.services.session.wake();
    void this.work(true);
  }

  /** What a tap on a row, or on the one for everybody, picks. */
  pick(id: string): Picked | undefined {
    if (id === MENTION_EVERYONE && this.offersEveryone)
      return { userId: id, name: everyoneName(this.services.settings.language) };
    const member = this.shown.find(({ userId }) => userId === id);
    return member && { userId: id, name: publicName(member) };
  }

  memberOf(userId: string): Member | undefined {
    return this.list.items.find((member) => member.userId === userId) ?? this.search?.get(userId);
  }

  /** Something about a member is otherwise now. */
  change(userId: string, change: Partial<Member>): void {
    this.search?.change(userId, change);
    this.list.change(userId, change);
    this.refresh();
  }

  /** A member as they are now, new or not. */
  put(member: Member): void {
    this.search?.change(member.userId, member);
    this.list.put(member);
    this.refresh();
  }

  /** A member is gone. */
  drop(userId: string): void {
    this.search?.drop(userId);
    this.list.drop(userId);
    this.refresh();
  }

  close(): void {
    this.isClosed = true;
    this.search?.close();
    for (const stop of this.stops) stop();
  }

  /** Those who are loaded are followed by a reaction; whom a search found beside them are not. */
  private rename(people: readonly Person[]): void {
    for (const { userId, nick, avatarUrl } of people)
      this.search?.change(userId, { nick, avatarUrl });
    this.list.rename(people);
    if (this.search !== undefined) this.refresh();
  }

  /** Loads while it is needed: a first page, more where the list ends, all that a search may still find. */
  private async work(wantsMore = false): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    let isWanted = wantsMore || this.list.items.length === 0;
    while (!this.isClosed && (isWanted || this.isSearchShort()) && (await this.list.loadMore()))
      isWanted = false;
    this.isWorking = false;
    if (this.isClosed) return;
    const isTriedAgain = this.isBack && this.list.items.length === 0;
    this.isBack = false;
    if (isTriedAgain) await this.work(true);
    else this.refresh();
  }

  private isSearchShort(): boolean {
    return this.search?.reach === 'loaded' && this.count < ENOUGH_FOUND;
  }

  private refresh(): void {
    this.select();
    this.window.follow(this);
    this.show(this.data());
  }

  private finder(words: string): MemberFinder {
    const { cloudSearch: offer, platform } = this.services;
    return new MemberFinder(words, {
      groupId: this.groupId,
      list: this.list,
      offer,
      clock: platform.clock,
      namesOf: (member) => this.namesOf(member),
      isOffered: (member) => this.isOffered(member),
      changed: () => {
        this.refresh();
        void this.work();
      },
    });
  }

  /** Chooses whom to show of those who are loaded. */
  private select(): void {
    this.shown = this.search?.found ?? this.list.items.filter((member) => this.isOffered(member));
  }

  private data(): MemberPickerData {
    const rowPx = personRowPx(this.services.settings.fontScale);
    const { start, ids } = this.window;
    const rows = this.shown.slice(start, start + ids.length).map((member) => this.row(member));
    const group = this.services.groups.get(this.groupId);
    const { language } = this.services.settings;
    return {
      state: this.state(),
      rows,
      spaceAbovePx: start * rowPx,
      spaceBelowPx: Math.max(0, this.count - start - rows.length) * rowPx,
      everyone: this.offersEveryone ? everyoneCounted(group?.memberCount ?? 0, language) : '',
      note: this.note(group?.memberCount ?? 0),
      isLoadingMore: this.isWorking && rows.length > 0 && !this.list.isComplete,
    };
  }

  private note(wholeCount: number): string {
    if (this.search === undefined) return '';
    // How many of a group have a role is told by nobody.
    const memberCount = this.filter === 'all' ? wholeCount : 0;
    const loadedCount = this.list.items.length;
    const { language } = this.services.settings;
    return searchReachText({ reach: this.search.reach, loadedCount, memberCount }, language);
  }

  private state(): MemberPickerData['state'] {
    // Right after the sign-in the service refuses what it answers once it knows its groups: that is no failure yet.
    const isEarly = this.list.state === 'failed' && this.services.groups.state === 'loading';
    if (this.list.state !== 'ready')
      return reachedState(isEarly ? 'loading' : this.list.state, this.services.session);
    if (this.count > 0 || this.search === undefined) return 'ready';
    const { reach } = this.search;
    if (reach === 'all' || reach === 'cloud') return 'no-match';
    if (reach === 'asking') return 'loading';
    return this.isWorking ? 'loading' : 'failed';
  }

  private row(member: Member): MemberPickerRow {
    const own = publicName(member);
    const { userId, avatarUrl } = member;
    const name = displayName({ remark: this.services.contacts.remarkOf(userId), id: own });
    const { isPicked } = this.options;
    return {
      ...avatarOf({ id: userId, name, avatarUrl }),
      id: userId,
      detail: this.options.detailOf?.(member) ?? (name === own ? '' : own),
      ...(isPicked !== undefined && { mark: isPicked(member) ? 'on' : 'off' }),
    };
  }

  private namesOf({ userId, nameCard, nick }: Member): readonly string[] {
    return [this.services.contacts.remarkOf(userId), nameCard, nick, userId];
  }

  private get filter(): MemberFilter {
    return this.options.filter ?? 'all';
  }

  private isOffered(member: Member): boolean {
    if (!isInFilter(member.role, this.filter)) return false;
    return this.options.isShown?.(member) ?? member.userId !== this.myUserId;
  }

  private get offersEveryone(): boolean {
    const group = this.services.groups.get(this.groupId);
    const isForCalls = this.options.isShown === undefined;
    const isWhole = this.search === undefined;
    return isForCalls && isWhole && group !== undefined && canMentionEveryone(group);
  }
}
