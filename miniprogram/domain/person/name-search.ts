import { nameKey, nameWords, soundsLike } from './name-key';
import type { NameWords } from './name-key';

/** How well a name answers a search, best first: it begins with the words, holds them, or sounds like them. */
export type NameMatch = 'begins' | 'holds' | 'sounds';

/** How `name` answers `words`: by itself, or by pinyin in full (`zhouyuan`) or by initials (`zy`). */
export function matchName(name: string, words: string): NameMatch | undefined {
  const wanted = nameWords(words);
  return wanted && matchOf(name, wanted);
}

/** What a name says for itself goes before what it sounds like; equally good ones keep their order. */
export function searchNames<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  words: string,
): readonly Item[] {
  const shelves = new NameShelves<Item>(words);
  for (const item of items) shelves.add(item, nameOf(item));
  return shelves.found;
}

/** One search through names that come one after another. */
export class NameShelves<Item> {
  private readonly words: NameWords | undefined;
  private readonly shelves: Readonly<Record<NameMatch, Item[]>> = {
    begins: [],
    holds: [],
    sounds: [],
  };

  constructor(words: string) {
    this.words = nameWords(words);
  }

  /** The best answers first, equally good ones in the order they came. */
  get found(): readonly Item[] {
    const { begins, holds, sounds } = this.shelves;
    return [...begins, ...holds, ...sounds];
  }

  /** Keeps an item if any of its names answers; tells whether one did. */
  add(item: Item, ...names: readonly string[]): boolean {
    const best = this.bestOf(names);
    if (best !== undefined) this.shelves[best].push(item);
    return best !== undefined;
  }

  private bestOf(names: readonly string[]): NameMatch | undefined {
    if (this.words === undefined) return undefined;
    let best: NameMatch | undefined;
    for (const name of names) {
      const match = matchOf(name, this.words);
      if (match === 'begins') return match;
      if (match !== undefined && best !== 'holds') best = match;
    }
    return best;
  }
}

function matchOf(name: string, words: NameWords): NameMatch | undefined {
  const key = nameKey(name);
  const at = key.text.indexOf(words.text);
  if (at >= 0) return at === 0 ? 'begins' : 'holds';
  return soundsLike(key, words) ? 'sounds' : undefined;
}
