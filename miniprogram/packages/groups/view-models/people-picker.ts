import { PickedOrder } from './picked-order';
import { LetteredList } from '../../../view-models/lettered-list';
import { avatarOf } from '../../../view-models/avatar';
import { displayName } from '../../../domain/person/person';
import { groupWords } from '../../../i18n/group-words';
import { initialOf } from '../../../domain/person/name-initial';
import { observable, reaction, runInAction } from 'mobx-miniprogram';
import { personRowPx } from '../../../view-models/person-row-px';
import { searchNames } from '../../../domain/person/name-search';
import { reachedState } from '../../../view-models/reached-state';
import { shownState } from '../../../stores/loaded-list';
import type { Contact } from '../../../domain/person/person';
import type { Dispose } from '../../../kernel/disposables';
import type { GroupWords } from '../../../i18n/group-words';
import type { PeoplePickerData, PickRow } from './people-picker-data';
import type { Services } from '../../../stores/services';

/** Most people who are picked at once. Source: the service's limit of first members of a group (500). */
export const MOST_PICKED = 500;

/** Faces of those who were picked: more than a screen is wide. The list marks everybody. */
const MOST_FACES = 12;

/** People in the section above the letters. */
const RECENT_PEOPLE = 5;

/** What an ID may be: the service takes printable ASCII up to 32 bytes. */
const USER_ID = /^[\x21-\x7e]{1,32}$/u;

/** Somebody who can be picked or was. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl: string;
}

type UnmarkedRow = Omit<PickRow, 'mark'>;

/** What a picker shows before it looked. */
export const emptyPicker: PeoplePickerData = {
  state: 'loading',
  rows: [],
  spaceAbovePx: 0,
  spaceBelowPx: 0,
  letters: [],
  scrollTopPx: 0,
  byIdText: '',
  picked: [],
  othersText: '',
  doneText: '',
  canFinish: false,
};

/** Picking some of the people I know, or whoever has an ID, from opening to closing. */
export class PeoplePicker {
  private readonly list = new LetteredList<UnmarkedRow>();
  private readonly picked = new PickedOrder();
  /** Counts changes of {@link picked}: a tap works through nothing but what the page shows. */
  private readonly picks = observable.box(0);
  /** Whom the person added by ID, who stand in no list of mine. */
  private readonly typed = observable.array<string>([], { deep: false });
  private letters: readonly string[] = [];
  private readonly stops: readonly Dispose[];
  /** Whom I talked with last: as it was on opening, so that nothing moves under the finger. */
  private readonly recent: readonly string[];
  private words = '';
  /** The contacts in the order of the list, for as long as the list is the same. */
  private sorted: { readonly of: readonly Contact[]; readonly all: readonly Candidate[] } = {
    of: [],
    all: [],
  };
  private jumps = 0;
  /** Where the last jump led: another value would move the list under the finger. */
  private scrollTopPx = 0;

  /**
   * @param fixed people who are in already; they are shown so and cannot be picked
   * @param canBeEmpty nobody may be picked, too
   */
  constructor(
    private readonly services: Services,
    private readonly show: (data: PeoplePickerData) => void,
    private readonly options: {
      readonly fixed: () => ReadonlySet<string>;
      readonly canBeEmpty: boolean;
    },
  ) {
    const { contacts, conversations, session, settings } = services;
    this.recent = conversations.all
      .flatMap(({ target }) => (target.kind === 'direct' ? [target.userId] : []))
      .slice(0, RECENT_PEOPLE);
    this.stops = [
      reaction(
        () => [
          contacts.all,
          contacts.state,
          session.state,
          settings.language,
          settings.fontScale,
          options.fixed(),
          [...this.typed, ...this.recent].map((id) => this.candidateOf(id)),
        ],
        () => this.refresh(false),
      ),
      reaction(
        () => [this.picks.get(), this.faces()],
        () => this.show(this.data()),
      ),
    ];
    this.refresh(true);
  }

  /** Who was picked, in that order. */
  get people(): readonly Candidate[] {
    return this.picked.all.map((id) => this.candidateOf(id));
  }

  find(words: string): void {
    this.words = words.trim();
    this.refresh(true);
  }

  /** Picks somebody of the list, or lets them go. */
  toggle(id: string): void {
    if (this.options.fixed().has(id)) return;
    if (!this.picked.has(id) && this.picked.size >= MOST_PICKED) {
      this.services.platform.dialogs.toast(this.text.tooMany(MOST_PICKED));
      return;
    }
    this.picked.toggle(id);
    runInAction(() => this.picks.set(this.picks.get() + 1));
  }

  /** Picks whoever has the ID that was typed. */
  pickTyped(): void {
    const id = this.words;
    if (!this.isNewId(id)) return;
    if (!this.picked.has(id)) this.toggle(id);
    if (!this.typed.includes(id)) runInAction(() => this.typed.unshift(id));
    this.find('');
  }

  scrolled(scrollTopPx: number, viewportPx: number): void {
    if (this.list.scrolled(scrollTopPx, viewportPx)) this.show(this.data());
  }

  /** Goes to where a letter begins. */
  jumpTo(letter: string): void {
    const place = this.list.headings.find(({ heading }) => heading === letter);
    if (place === undefined) return;
    this.list.scrolled(place.topPx, 1);
    this.lead(place.topPx);
    this.show(this.data());
  }

  /** Asks again for contacts that did not come. */
  retry(): void {
    this.services.session.wake();
    void this.services.contacts.load();
  }

  close(): void {
    for (const stop of this.stops) stop();
  }

  /** The scroll view takes no value twice: a fraction of a pixel makes it another one. */
  private lead(topPx: number): void {
    this.jumps += 1;
    this.scrollTopPx = topPx + (this.jumps % 2) / 100;
  }

  private get text(): GroupWords {
    return groupWords(this.services.settings.language);
  }

  private refresh(isFromTop: boolean): void {
    const { fontScale } = this.services.settings;
    const heights = { rowPx: personRowPx(fontScale), headingPx: 8 + 20 * fontScale };
    this.list.replace(this.rows(), heights, isFromTop);
    if (isFromTop) this.lead(0);
    const isWhole = this.words === '';
    this.letters = isWhole ? this.list.headings.map(({ heading }) => heading).filter(isIndex) : [];
    this.show(this.data());
  }

  private rows(): readonly UnmarkedRow[] {
    const everybody = this.everybody();
    if (this.words !== '')
      return searchNames(everybody, ({ name }) => name, this.words).map((each) =>
        this.row(each, each.id, ''),
      );
    const { text } = this;
    return [
      ...this.section('typed', this.typed, text.addedById),
      ...this.section('recent', this.recent, text.recent),
      ...this.byLetter(everybody),
    ];
  }

  private section(name: string, ids: readonly string[], heading: string): readonly UnmarkedRow[] {
    return ids.map((id, index) =>
      this.row(this.candidateOf(id), `${name}:${id}`, index === 0 ? heading : ''),
    );
  }

  private byLetter(everybody: readonly Candidate[]): readonly UnmarkedRow[] {
    let last = '';
    return everybody.map((each) => {
      const letter = initialOf(each.name);
      const isFirst = letter !== last;
      last = letter;
      return this.row(each, each.id, isFirst ? letter : '');
    });
  }

  private row({ id, name, avatarUrl }: Candidate, rowId: string, heading: string): UnmarkedRow {
    return { ...avatarOf({ id, name, avatarUrl }), id: rowId, userId: id, heading };
  }

  private marked(row: UnmarkedRow): PickRow {
    const isFixed = this.options.fixed().has(row.userId);
    return { ...row, mark: isFixed ? 'fixed' : this.picked.has(row.userId) ? 'on' : 'off' };
  }

  private faces(): readonly Candidate[] {
    return this.picked.newest(MOST_FACES).map((id) => this.candidateOf(id));
  }

  /** My contacts A to Z, those without a letter last. */
  private everybody(): readonly Candidate[] {
    const { all: contacts } = this.services.contacts;
    if (this.sorted.of === contacts) return this.sorted.all;
    const all = contacts.map(({ userId, remark, nick, avatarUrl }) => {
      const name = displayName({ remark, nick, id: userId });
      return { id: userId, name, avatarUrl, initial: initialOf(name) };
    });
    this.sorted = { of: contacts, all: all.sort((a, b) => compareNames(a, b)) };
    return this.sorted.all;
  }

  private candidateOf(id: string): Candidate {
    const contact = this.services.contacts.get(id);
    if (contact === undefined) return this.services.people.look(id);
    const { remark, nick, avatarUrl } = contact;
    return { id, name: displayName({ remark, nick, id }), avatarUrl };
  }

  private isNewId(id: string): boolean {
    const { contacts, session } = this.services;
    const isKnown = contacts.get(id) !== undefined || id === session.userId;
    return USER_ID.test(id) && !isKnown && !this.options.fixed().has(id);
  }

  private data(): PeoplePickerData {
    const { list, text, words } = this;
    const count = this.picked.size;
    const faces = this.faces();
    const otherCount = count - faces.length;
    return {
      state: this.state(),
      rows: list.shown.map((row) => this.marked(row)),
      spaceAbovePx: list.spaceAbovePx,
      spaceBelowPx: list.spaceBelowPx,
      letters: this.letters,
      scrollTopPx: this.scrollTopPx,
      byIdText: this.isNewId(words) ? text.addById(words) : '',
      picked: faces.map((each) => ({ ...avatarOf(each), id: each.id })),
      othersText: otherCount === 0 ? '' : `+${otherCount}`,
      doneText: count === 0 && this.options.canBeEmpty ? text.skip : text.done(count),
      canFinish: count > 0 || this.options.canBeEmpty,
    };
  }

  private state(): PeoplePickerData['state'] {
    const { count } = this.list;
    if (count === 0 && this.words !== '') return 'no-match';
    const { contacts, session } = this.services;
    return reachedState(shownState(count, contacts.state), session);
  }
}

function isIndex(letter: string): boolean {
  return letter.length === 1;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly initial: string;
}

function compareNames(a: Named, b: Named): number {
  if (a.initial !== b.initial) {
    if (a.initial === '#' || b.initial === '#') return a.initial === '#' ? 1 : -1;
    return a.initial < b.initial ? -1 : 1;
  }
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
