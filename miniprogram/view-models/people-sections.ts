import { OTHER_INITIAL, initialOf } from '../domain/person/name-initial';
import type { PersonRow, PersonSection } from './people-data';

/** Rows under their initials, A to Z, then those without one; within a letter in the order of their characters. */
export function sectionsByInitial(rows: readonly PersonRow[]): readonly PersonSection[] {
  const byLetter = new Map<string, PersonRow[]>();
  for (const row of rows) {
    const letter = initialOf(row.name);
    const section = byLetter.get(letter);
    if (section === undefined) byLetter.set(letter, [row]);
    else section.push(row);
  }
  return [...byLetter]
    .sort(([a], [b]) => compareLetters(a, b))
    .map(([letter, section]) => ({ letter, rows: section.sort(compareRows) }));
}

function compareLetters(a: string, b: string): number {
  if (a === OTHER_INITIAL || b === OTHER_INITIAL) return a === OTHER_INITIAL ? 1 : -1;
  return a < b ? -1 : 1;
}

function compareRows(a: PersonRow, b: PersonRow): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
