import { matchName } from './name-search';
import type { NameMatch } from './name-search';

const BEST_FIRST: readonly NameMatch[] = ['begins', 'holds', 'sounds'];

/**
 * One search through people who come in page by page. Whoever has a name that answers it is found: names that begin with the words
 * first, then those that hold them, then those that sound like them; equally good ones in the order they came.
 */
export class MemberSearch<Item> {
  private readonly shelves: Readonly<Record<NameMatch, Item[]>> = {
    begins: [],
    holds: [],
    sounds: [],
  };

  /** @param namesOf everything somebody may be looked for by; empty ones do not count */
  constructor(
    private readonly words: string,
    private readonly namesOf: (item: Item) => readonly string[],
  ) {}

  get found(): readonly Item[] {
    return BEST_FIRST.flatMap((match) => this.shelves[match]);
  }

  add(items: readonly Item[]): void {
    for (const item of items) {
      const matches = this.namesOf(item).map((name) => matchName(name, this.words));
      const best = BEST_FIRST.find((match) => matches.includes(match));
      if (best !== undefined) this.shelves[best].push(item);
    }
  }
}
