import { NameShelves } from '../person/name-search';

/**
 * One search through people who come in page by page. Whoever has a name that answers it is found: names that begin with the words
 * first, then those that hold them, then those that sound like them; equally good ones in the order they came.
 */
export class MemberSearch<Item> {
  private readonly shelves: NameShelves<Item>;

  /** @param namesOf everything somebody may be looked for by; empty ones do not count */
  constructor(
    words: string,
    private readonly namesOf: (item: Item) => readonly string[],
  ) {
    this.shelves = new NameShelves(words);
  }

  get found(): readonly Item[] {
    return this.shelves.found;
  }

  add(items: readonly Item[]): void {
    for (const item of items) this.shelves.add(item, ...this.namesOf(item));
  }
}
