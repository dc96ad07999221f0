import { readingsOf } from './pinyin-table';

/** A name as it is searched: worked out once, so that a key typed costs no work on strings. */
export interface NameKey {
  /** Without case and accents, in one width. */
  readonly text: string;
  /** The units of the text without blanks, each with the ways it may be read. */
  readonly units: readonly NameUnit[];
  /** The letters a to z that its units and their readings have, a bit each: a name that lacks a letter is never looked through. */
  readonly letters: number;
}

interface NameUnit {
  readonly text: string;
  readonly readings: readonly string[];
}

/** What is looked for, worked out once for all names. */
export interface NameWords {
  readonly text: string;
  /** As pinyin is typed: without blanks, ü as v. Empty where it is too long to be a sound. */
  readonly sound: string;
  readonly letters: number;
  /** What of the sound is no letter: a name has to hold it. */
  readonly others: readonly string[];
}

/** Names that are kept; a list of contacts and the groups' members are far fewer. */
const MOST_KEYS = 30_000;

/** UTF-16 units of a name or of a search that are believed. */
const LONGEST_NAME = 200;
const LONGEST_WORDS = 50;

/** Places in a sound are bits of one integer. */
const LONGEST_SOUND = 30;

const keys = new Map<string, NameKey>();

/** The key of a name; made when it is first asked for. */
export function nameKey(name: string): NameKey {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = makeKey(name);
  keys.set(name, key);
  return key;
}

/** What somebody typed, as it is compared with keys; undefined for nothing. */
export function nameWords(typed: string): NameWords | undefined {
  const cut = typed.trim().slice(0, LONGEST_WORDS);
  const text = plain(cut);
  if (text === '') return undefined;
  const sound = typedPinyin(/ü/iu.test(cut) ? plain(cut.replace(/ü/giu, 'v')) : text);
  const isSound = sound !== '' && sound.length <= LONGEST_SOUND;
  return { text, sound: isSound ? sound : '', letters: lettersIn(sound), others: othersIn(sound) };
}

/**
 * Whether a stretch of the name is said by `words`: each character by its pinyin, by the beginning of it (`z` and `zh` of `zhou`), or
 * by itself; the last one by as much of its pinyin as was typed. Blanks do not count.
 */
export function soundsLike(key: NameKey, { sound, letters, others }: NameWords): boolean {
  if (sound === '' || (letters & ~key.letters) !== 0) return false;
  if (others.some((other) => !key.text.includes(other))) return false;
  const end = 1 << sound.length;
  // The places in the sound that are reached before a unit, a bit each; a stretch may begin at any unit.
  let reached = 0;
  for (const unit of key.units) {
    const from = reached | 1;
    reached = 0;
    for (let at = 0; at < sound.length; at += 1)
      if ((from & (1 << at)) !== 0) reached |= placesAfter(unit, sound, at);
    if ((reached & end) !== 0) return true;
  }
  return false;
}

/** The places that one unit leads to from `at`. */
function placesAfter({ text, readings }: NameUnit, sound: string, at: number): number {
  let places = sound.startsWith(text, at) ? 1 << (at + text.length) : 0;
  for (const reading of readings) {
    if (reading[0] !== sound[at]) continue;
    let same = 1;
    while (same < reading.length && reading[same] === sound[at + same]) same += 1;
    const isLast = at + same === sound.length;
    if (isLast || same === reading.length) places |= 1 << (at + same);
    places |= 1 << (at + 1);
    if (same > 1 && reading[1] === 'h') places |= 1 << (at + 2);
  }
  return places;
}

function makeKey(name: string): NameKey {
  const text = plain(name.slice(0, LONGEST_NAME));
  const units = [...text.replace(/\s/gu, '')].map((unit) => ({
    text: unit,
    readings: readingsOf(unit),
  }));
  const letters = units.reduce(
    (all, { text: unit, readings }) => all | lettersIn(unit + readings.join('')),
    0,
  );
  return { text, units, letters };
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Both ways of typing ü are v, and u after j, q, x and y, where nobody writes its dots. */
function typedPinyin(text: string): string {
  return text
    .replace(/\s/gu, '')
    .replace(/([jqxy])v/gu, '$1u')
    .replace(/([ln])ue/gu, '$1ve');
}

function othersIn(text: string): readonly string[] {
  return text.replace(/[a-z]/gu, '').split('');
}

function lettersIn(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}
