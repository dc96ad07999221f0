import { makeObservable, observable, reaction, runInAction } from 'mobx-miniprogram';
import { FOLLOW_LISTS } from '../../../domain/person/follow';
import { FollowedPeople } from './followed-people';
import { ListWindow } from '../../../view-models/list-window';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { followsStrings } from '../../../i18n/sections/follows';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import type { ChatEvent } from '../../../chat/chat-event';
import type { FollowList } from '../../../domain/person/follow';
import type { FollowRow, FollowsData } from './follows-data';
import type { ListView } from '../../../view-models/list-window';
import type { Services } from '../../../stores/services';

/** Nearer to the end of what is loaded than this many rows, more is asked for. */
const NEAR_END_ROWS = 40;

const emptyPage = {
  lists: FOLLOW_LISTS,
  list: 'following',
  state: 'loading',
  rows: [],
  spaceAbovePx: 0,
  spaceBelowPx: 0,
} as const;

/** The people whom I follow, who follow me, and with whom it is both. */
export class FollowsViewModel extends ScreenModel<FollowsData> implements ListView {
  /** Observed. */
  private people: FollowedPeople;
  private readonly window = new ListWindow();
  /** The people in the window; observed. */
  private shownIds: readonly string[] = [];

  constructor(private readonly services: Services) {
    super(services, followsStrings, emptyPage);
    this.people = this.peopleOf('following');
    makeObservable<this, 'people' | 'shownIds'>(this, {
      people: observable.ref,
      shownIds: observable.ref,
    });
    this.disposables.add(services.chat.on((event) => this.receive(event)));
    this.disposables.add(
      reaction(
        () => this.people.userIds,
        () => this.moved(this.window.follow(this)),
      ),
    );
    this.show('rows', () => this.shownIds.map((userId) => this.rowOf(userId)));
    this.show('spaceAbovePx', () => this.readSpaces().above);
    this.show('spaceBelowPx', () => this.readSpaces().below);
    this.show('state', () => this.readState());
  }

  get count(): number {
    return this.people.userIds.length;
  }

  ids(start: number, end: number): readonly string[] {
    return this.people.userIds.slice(start, end);
  }

  indexOf(userId: string): number {
    return this.people.userIds.indexOf(userId);
  }

  choose(name: string): void {
    const list = FOLLOW_LISTS.find((known) => known === name);
    if (list === undefined || list === this.data.list) return;
    this.showNow('list', list);
    const people = this.peopleOf(list);
    runInAction(() => (this.people = people));
    this.moved(this.window.reset(this));
  }

  open(userId: string): void {
    if (this.indexOf(userId) < 0) return;
    this.services.platform.navigation.open({ to: 'profile', userId });
  }

  scrolled(scrollTopPx: number, viewportPx: number): void {
    const firstRow = scrollTopPx / this.rowPx;
    const lastRow = firstRow + viewportPx / this.rowPx;
    this.moved(this.window.reveal(this, firstRow, lastRow));
    if (lastRow > this.count - NEAR_END_ROWS) void this.people.loadMore();
  }

  retry(): void {
    this.services.session.wake();
    void this.people.reload();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].follows;
  }

  private peopleOf(list: FollowList): FollowedPeople {
    const { chat, people } = this.services;
    const followed = new FollowedPeople(chat.follows, list, (met) => people.put(met));
    void followed.reload();
    return followed;
  }

  private receive(event: ChatEvent): void {
    if (event.type === 'became-ready') void this.people.reload();
    if (event.type !== 'follows-changed' || event.list !== this.data.list) return;
    if (event.isAdded) void this.people.reload();
    else this.people.drop(event.userIds);
  }

  private readState(): FollowsData['state'] {
    const { state, userIds } = this.people;
    if (state === 'ready' && userIds.length === 0) return 'empty';
    return reachedState(state, this.services.session);
  }

  private moved(isMoved: boolean): void {
    if (isMoved) runInAction(() => (this.shownIds = this.window.ids));
  }

  private readSpaces(): { readonly above: number; readonly below: number } {
    const { shownIds, rowPx, window } = this;
    const below = Math.max(0, this.count - window.start - shownIds.length);
    return { above: window.start * rowPx, below: below * rowPx };
  }

  private rowOf(userId: string): FollowRow {
    return { ...avatarOf(this.services.people.look(userId)), id: userId };
  }

  /** As high as a person row's styles make it. */
  private get rowPx(): number {
    return Math.max(56, 32 + 24 * this.services.settings.fontScale);
  }
}
