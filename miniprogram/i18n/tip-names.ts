import { isSomebody } from '../domain/group/tip-person';
import { isViewer } from './viewer';
import { plainWords } from '../domain/text/plain-words';
import { shortened } from './graphemes';
import type { TipPerson } from '../domain/group/tip-person';
import type { Viewer } from './viewer';

/** Names that a tip spells out; the rest is a number. */
const MOST_NAMES = 3;

/** Visible characters of a notice or name that a tip quotes. */
const LONGEST_QUOTE = 40;

/** UTF-16 units of a text that are looked at before it is cut to visible characters. */
const LONGEST_INPUT = 4_000;

/** The beginning of a text as a tip tells it: one line, without characters that would turn the rest around. */
export function excerpt(text: string): string {
  const line = plainWords(text.slice(0, LONGEST_INPUT)).replace(/\s+/gu, ' ').trim();
  return shortened(line, LONGEST_QUOTE);
}

/** {@link excerpt} in quotation marks; empty for an empty text. */
export function quoted(text: string): string {
  const words = excerpt(text);
  return words === '' ? '' : `“${words}”`;
}

/** People in Chinese: 你 first, names in quotation marks; `otherwise` where nobody is known. */
export function chineseNames(
  people: readonly TipPerson[],
  viewer: Viewer,
  otherwise: string,
): string {
  const known = people.filter(isSomebody);
  const names = meFirst(known, viewer).map((person) =>
    isViewer(person, viewer) ? '你' : quoted(viewer.nameOf(person)),
  );
  if (names.length === 0) return otherwise;
  const shown = names.slice(0, MOST_NAMES).join('、');
  return names.length > MOST_NAMES ? `${shown}等 ${names.length} 人` : shown;
}

/** People in English, "you" first (capitalised by whoever begins a sentence with it). */
export function englishNames(
  people: readonly TipPerson[],
  viewer: Viewer,
  otherwise: string,
): string {
  const known = people.filter(isSomebody);
  const names = meFirst(known, viewer).map((person) =>
    isViewer(person, viewer) ? 'you' : excerpt(viewer.nameOf(person)),
  );
  if (names.length > MOST_NAMES) {
    const restCount = names.length - MOST_NAMES;
    const others = restCount === 1 ? '1 other' : `${restCount} others`;
    return `${names.slice(0, MOST_NAMES).join(', ')} and ${others}`;
  }
  const last = names.pop();
  if (last === undefined) return otherwise;
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** Whether English takes the plural verb: several people, or you. */
export function isPlural(people: readonly TipPerson[], viewer: Viewer): boolean {
  return people.length > 1 || people.some((person) => isViewer(person, viewer));
}

function meFirst(people: readonly TipPerson[], viewer: Viewer): readonly TipPerson[] {
  const me = people.filter((person) => isViewer(person, viewer));
  return [...me, ...people.filter((person) => !isViewer(person, viewer))];
}
