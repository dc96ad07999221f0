import { action, computed, makeObservable, observable, reaction } from 'mobx-miniprogram';
import { LetteredList } from './lettered-list';
import { personRowPx } from './person-row-px';
import { RowCells } from './row-cells';
import { ScreenModel } from './screen-model';
import { avatarOf } from './avatar';
import { displayName } from '../domain/person/person';
import { foundContacts, orderedContacts, withHeadings } from './contact-order';
import { nameAfter } from '../domain/person/label';
import { peopleStrings } from '../i18n/sections/people';
import { reachedState } from './reached-state';
import { titleStrings } from '../i18n/sections/titles';
import { unreadBadge } from '../i18n/counts';
import { shownState } from '../stores/loaded-list';
import type { ContactRow, ContactsActions, ContactsData } from './contacts-data';
import type { Dispose } from '../kernel/disposables';
import type { Lettered } from './lettered-list';
import type { NamedContact } from './contact-order';
import type { Services } from '../stores/services';

/** Nobody is asked about while the list moves. */
const STILL_MS = 300;

/** Until the list was measured, which its first scroll does: no phone shows more. */
const ASSUMED_VIEWPORT_PX = 900;

const emptyContacts = {
  state: 'loading',
  order: [],
  c: {},
  spaceAbovePx: 0,
  spaceBelowPx: 0,
  letters: [],
  labels: [],
  label: '',
  scrollTopPx: 0,
  newFriendsBadge: '',
  groupsBadge: '',
} as const;

/** My contacts A to Z, and who of those on the screen is online. */
export class ContactsViewModel extends ScreenModel<ContactsData> implements ContactsActions {
  private readonly list = new LetteredList<Lettered>();
  private readonly cells: RowCells<ContactRow>;
  /** What is looked for; empty shows everybody. Observed. */
  private words = '';
  /** The label whose people are shown; empty for everybody. Observed. */
  private label = '';
  /** The letters above rows, by user ID; observed by the rows. */
  private headings: ReadonlyMap<string, string> = new Map();
  private place = { scrollTopPx: 0, viewportPx: ASSUMED_VIEWPORT_PX };
  private jumps = 0;
  /** The letter under the finger that slides over the index. */
  private slidTo = '';
  private cancelLook: Dispose | undefined;

  constructor(private readonly services: Services) {
    super(services, peopleStrings, emptyContacts);
    makeObservable<
      this,
      'words' | 'label' | 'labelled' | 'headings' | 'everybody' | 'shown' | 'take'
    >(this, {
      words: observable,
      label: observable,
      labelled: computed,
      chooseLabel: action,
      headings: observable.ref,
      everybody: computed,
      shown: computed,
      find: action,
      take: action,
    });
    this.cells = new RowCells(
      'c',
      (id) => this.rowOf(id),
      (patch) => this.patch(patch),
    );
    this.disposables.add(() => this.cells.dispose());
    this.disposables.add(() => this.stopLooking());
    this.disposables.add(this.followLabel());
    this.disposables.add(this.followList());
    this.show('state', () => this.readState());
    this.show('labels', () => services.labels.all.map(({ name }) => name));
    this.show('label', () => services.labels.get(this.label)?.name ?? '');
    this.show('groupsBadge', () => unreadBadge(services.topics.unreadCount));
    this.show('newFriendsBadge', () => unreadBadge(services.friendRequests.unseenCount));
  }

  open(cell: string): void {
    const userId = this.cells.idOf(cell);
    if (userId !== undefined) this.services.platform.navigation.open({ to: 'profile', userId });
  }

  openFriendRequests(): void {
    this.services.platform.navigation.open({ to: 'friend-requests' });
  }

  addFriend(): void {
    this.services.platform.navigation.open({ to: 'add-friend' });
  }

  openGroups(): void {
    this.services.platform.navigation.open({ to: 'groups' });
  }

  openLabels(): void {
    this.services.platform.navigation.open({ to: 'labels' });
  }

  chooseLabel(name: string): void {
    this.label = name;
  }

  find(words: string): void {
    this.words = words.trim();
  }

  jumpTo(letter: string): void {
    const place = this.list.headings.find(({ heading }) => heading === letter);
    if (place === undefined) return;
    if (this.list.scrolled(place.topPx, this.place.viewportPx)) this.showWindow();
    this.lead(place.topPx);
  }

  /** A finger slides over the index: each letter once. */
  slideTo(letter: string): void {
    if (letter === this.slidTo) return;
    this.slidTo = letter;
    this.jumpTo(letter);
  }

  endSlide(): void {
    this.slidTo = '';
  }

  scrolled(scrollTopPx: number, viewportPx: number): void {
    this.place = { scrollTopPx, viewportPx: viewportPx || this.place.viewportPx };
    if (this.list.scrolled(scrollTopPx, this.place.viewportPx)) this.showWindow();
    this.lookSoon();
  }

  retry(): void {
    this.services.session.wake();
    void this.services.contacts.load();
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible) this.lookSoon();
    else this.stopLooking();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].contacts;
  }

  private get everybody(): readonly NamedContact[] {
    return orderedContacts(this.services.contacts.all);
  }

  /** Those who have the label, or everybody where there is none (any more). */
  private get labelled(): readonly NamedContact[] {
    const label = this.services.labels.get(this.label);
    if (label === undefined) return this.everybody;
    const userIds = new Set(label.userIds);
    return this.everybody.filter(({ id }) => userIds.has(id));
  }

  private get shown(): readonly Lettered[] {
    if (this.words === '') return withHeadings(this.labelled);
    return foundContacts(this.labelled, this.words).map(({ id }) => ({ id, heading: '' }));
  }

  /** A label that is called otherwise now goes on showing its people. */
  private followLabel(): Dispose {
    return reaction(
      () => this.services.labels.all,
      (after, before) => {
        if (this.label !== '') this.chooseLabel(nameAfter(this.label, before, after));
      },
    );
  }

  private followList(): Dispose {
    let asked = '';
    return reaction(
      () => ({ rows: this.shown, fontScale: this.services.settings.fontScale }),
      ({ rows, fontScale }) => {
        const isFromTop = asked !== `${this.label} ${this.words}`;
        asked = `${this.label} ${this.words}`;
        this.take(rows, fontScale, isFromTop);
        this.lookSoon();
      },
      { fireImmediately: true },
    );
  }

  /** The scroll view takes no value twice: a fraction of a pixel makes it another one. */
  private lead(topPx: number): void {
    this.jumps += 1;
    this.showNow('scrollTopPx', topPx + (this.jumps % 2) / 100);
  }

  private take(rows: readonly Lettered[], fontScale: number, isFromTop: boolean): void {
    const headings = rows.filter(({ heading }) => heading !== '');
    this.headings = new Map(headings.map(({ id, heading }) => [id, heading]));
    this.list.replace(rows, heightsAt(fontScale), isFromTop);
    if (isFromTop && this.place.scrollTopPx > 0) {
      this.place = { ...this.place, scrollTopPx: 0 };
      this.lead(0);
    }
    this.showWindow();
    this.showNow(
      'letters',
      headings.map(({ heading }) => heading),
    );
  }

  private showWindow(): void {
    const { list } = this;
    const order = this.cells.show(list.window.ids);
    this.showNow('order', order);
    this.showNow('spaceAbovePx', list.spaceAbovePx);
    this.showNow('spaceBelowPx', list.spaceBelowPx);
  }

  private rowOf(id: string): ContactRow | undefined {
    const { contacts, statuses } = this.services;
    const contact = contacts.get(id);
    if (contact === undefined) return undefined;
    const { remark, nick, avatarUrl } = contact;
    const words = statuses.wordsOf(id);
    return {
      ...avatarOf({ id, name: displayName({ remark, nick, id }), avatarUrl }),
      heading: this.headings.get(id) ?? '',
      isOnline: statuses.isOnline(id),
      ...(words !== '' && { words }),
    };
  }

  private readState(): ContactsData['state'] {
    const { contacts, session } = this.services;
    const { all, state } = contacts;
    const { length: count } = this.shown;
    return count === 0 && all.length > 0
      ? 'no-match'
      : reachedState(shownState(count, state), session);
  }

  private lookSoon(): void {
    this.cancelLook?.();
    if (!this.isVisible) return;
    const { platform, statuses } = this.services;
    this.cancelLook = platform.clock.after(STILL_MS, () => {
      const { scrollTopPx, viewportPx } = this.place;
      statuses.see(this.list.inSight(scrollTopPx, viewportPx).map(({ id }) => id));
    });
  }

  private stopLooking(): void {
    this.cancelLook?.();
    this.services.statuses.leave();
  }
}

/** A face with its margins at least, as `person-row.wxss` has it; letters as `contacts.wxss` has them. */
function heightsAt(fontScale: number) {
  return { rowPx: personRowPx(fontScale), headingPx: 8 + 20 * fontScale };
}
