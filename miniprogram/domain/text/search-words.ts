/** Words of a query that are looked for; cloud search takes no more. */
const MOST_WORDS = 5;

/** UTF-16 units of a query that are believed: twice what a phone's field shows. */
const LONGEST_QUERY = 100;

/** A character with its marks: what is folded as one, so that é is é however it was typed. */
const characters = /[^]\p{Mark}*/gu;

/** Marks of direction, joiners and the like: nobody types them into a search field. */
const invisible = /[\p{Cf}\p{Cc}]/gu;

/** A stretch of a text, as UTF-16 indices. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text as it is compared, with the place in the original that each of its units came from. */
interface Folded {
  readonly text: string;
  readonly places: readonly Stretch[];
}

/** A query as typed, its white space in order and cut to what is believed. Empty for one that says nothing. */
export function queryOf(typed: string): string {
  const cut = typed.trim().slice(0, LONGEST_QUERY).replace(/\s+/gu, ' ').trim();
  return folded(cut) === '' ? '' : withoutHalf(cut);
}

/** The words of a query as they are compared; each of them has to be in a message. */
export function searchWords(query: string): readonly string[] {
  const words = folded(queryOf(query)).split(' ');
  return [...new Set(words)].filter((word) => word !== '').slice(0, MOST_WORDS);
}

/** A text as it is compared: without case, full and half width alike, white space as one blank, nothing invisible. */
export function folded(text: string): string {
  // Letters and digits, by far the most common, are what they are.
  if (/^[a-z0-9]*$/u.test(text)) return text;
  return fold(text).text;
}

/** Whether a folded text holds all words. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Where a text as written holds any of the words: in order, without overlaps. */
export function wordPlaces(written: string, words: readonly string[]): readonly Stretch[] {
  const { text, places } = fold(written);
  const found: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    const next = nextPlace(text, words, at);
    if (next === undefined) break;
    const start = places[next.start]?.start ?? 0;
    const end = places[next.end - 1]?.end ?? start;
    const last = found[found.length - 1];
    // Two words inside of one character's folding: marked once.
    if (last !== undefined && start < last.end) found[found.length - 1] = { ...last, end };
    else found.push({ start, end });
    at = next.end;
  }
  return found;
}

/** The nearest word from an index on; the longest of those that begin there. */
function nextPlace(text: string, words: readonly string[], from: number): Stretch | undefined {
  let nearest: Stretch | undefined;
  for (const word of words) {
    const start = text.indexOf(word, from);
    if (start < 0 || word === '') continue;
    const place = { start, end: start + word.length };
    const isNearer = nearest === undefined || start < nearest.start;
    if (isNearer || (start === nearest?.start && place.end > nearest.end)) nearest = place;
  }
  return nearest;
}

function fold(written: string): Folded {
  const places: Stretch[] = [];
  let text = '';
  for (const { 0: character, index } of written.matchAll(characters)) {
    const plain = foldCharacter(character, text);
    text += plain;
    const place = { start: index, end: index + character.length };
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
  }
  return { text, places };
}

/** @param before what stands before it, folded: blanks do not follow each other */
function foldCharacter(character: string, before: string): string {
  if (/^\s/u.test(character)) return before === '' || before.endsWith(' ') ? '' : ' ';
  return character.normalize('NFKC').replace(invisible, '').toLowerCase();
}

/** A cut through the middle of a character leaves half of it, which is nothing. */
function withoutHalf(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
