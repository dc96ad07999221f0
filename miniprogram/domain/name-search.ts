import Pinyin from 'pinyin-match';

/** How well a name answers a search, best first: it begins with the words, holds them, or sounds like them. */
export type NameMatch = 'begins' | 'holds' | 'sounds';

const ranks: Readonly<Record<NameMatch, number>> = { begins: 0, holds: 1, sounds: 2 };

/** Longest search that is believed; the rest of a longer one is ignored. */
const LONGEST_SEARCH = 50;

/** How `name` answers `words`: by itself, or by pinyin in full (`zhouyuan`) or by initials (`zy`). */
export function matchName(name: string, words: string): NameMatch | undefined {
  const wanted = words.trim().slice(0, LONGEST_SEARCH).toLowerCase();
  if (wanted === '') return undefined;
  const at = name.toLowerCase().indexOf(wanted);
  if (at >= 0) return at === 0 ? 'begins' : 'holds';
  const sound = Pinyin.match(name, wanted);
  // Words of marks alone sound like nothing: an empty stretch of any name.
  return sound !== false && sound[1] >= sound[0] ? 'sounds' : undefined;
}

/** What a name says for itself goes before what it sounds like; equally good ones keep their order. */
export function searchNames<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  words: string,
): readonly Item[] {
  const found = items.flatMap((item) => {
    const match = matchName(nameOf(item), words);
    return match === undefined ? [] : [{ item, rank: ranks[match] }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
