import { action, comparer, makeObservable, observable, reaction } from 'mobx-miniprogram';
import { ScreenModel } from './screen-model';
import { asJson } from '../kernel/json';
import { peopleStrings } from '../i18n/sections/people';
import { reachedState } from './reached-state';
import { shownState } from '../stores/loaded-list';
import type { ListState } from '../stores/loaded-list';
import type { PeopleActions, PeopleData, PersonSection } from './people-data';
import type { Services } from '../stores/services';

const emptyPeople = {
  state: 'loading',
  sections: [],
  isSearching: false,
  requestsText: '',
} as const;

/** A page with a list of people or groups, each of which opens a chat. */
export abstract class PeopleViewModel extends ScreenModel<PeopleData> implements PeopleActions {
  /** What is looked for; empty shows everybody. Observable. */
  protected words = '';

  constructor(protected readonly services: Services) {
    super(services, peopleStrings, emptyPeople);
    makeObservable<this, 'words'>(this, { words: observable, find: action });
    this.disposables.add(
      reaction(
        () => this.readSections(),
        (sections) => this.showSections(sections),
        { equals: comparer.structural, fireImmediately: true },
      ),
    );
    this.show('state', () => this.readState());
    this.show('isSearching', () => this.words !== '');
  }

  /** Shows only what answers; everything for no words. */
  find(words: string): void {
    this.words = words.trim();
  }

  open(id: string): void {
    this.services.platform.navigation.open({ to: 'chat', conversationId: id });
  }

  abstract retry(): void;

  protected abstract readListState(): ListState;

  protected abstract readSections(): readonly PersonSection[];

  protected readState(): PeopleData['state'] {
    const { session } = this.services;
    return reachedState(shownState(this.readSections().length, this.readListState()), session);
  }

  /** Sections that are as they were are not sent again. */
  private showSections(sections: readonly PersonSection[]): void {
    const shown = this.data.sections;
    const isSameLetters =
      shown.length === sections.length &&
      shown.every(({ letter }, index) => letter === sections[index]?.letter);
    if (!isSameLetters) {
      this.showNow('sections', sections);
      return;
    }
    sections.forEach(({ rows }, index) => {
      if (comparer.structural(rows, shown[index]?.rows)) return;
      this.patch({ [`sections[${index}].rows`]: asJson(rows) });
    });
  }
}
