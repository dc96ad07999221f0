import { readingsOf } from './pinyin-table';

/** Where a name stands that begins with neither a letter nor a Chinese character. */
export const OTHER_INITIAL = '#';

/** Surnames whose common reading is not the first one in the alphabet. */
const surnames: Readonly<Record<string, string>> = {
  单: 'S',
  曾: 'Z',
  查: 'Z',
  翟: 'Z',
  解: 'X',
  沈: 'S',
  乐: 'Y',
  盛: 'S',
  石: 'S',
  贾: 'J',
  仇: 'Q',
  区: 'O',
  俞: 'Y',
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const known = new Map<string, string>();

/** The letter of the index under which a name stands: A to Z by spelling or pinyin, else {@link OTHER_INITIAL}. */
export function initialOf(name: string): string {
  const [first = ''] = name.trim();
  const initial = known.get(first) ?? readInitial(first);
  known.set(first, initial);
  return initial;
}

function readInitial(character: string): string {
  const upper = character.toUpperCase();
  if (letters.includes(upper)) return upper;
  const surname = surnames[character];
  if (surname !== undefined) return surname;
  const initials = readingsOf(character).map((reading) => reading.charAt(0).toUpperCase());
  return initials.sort()[0] ?? OTHER_INITIAL;
}
