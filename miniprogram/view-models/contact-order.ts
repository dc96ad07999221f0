import { OTHER_INITIAL, initialOf } from '../domain/person/name-initial';
import { displayName } from '../domain/person/person';
import { NameShelves } from '../domain/person/name-search';
import type { Contact } from '../domain/person/person';
import type { Lettered } from './lettered-list';

/** Somebody as they are sorted and looked for. */
export interface NamedContact {
  readonly id: string;
  readonly name: string;
  /** What they call themselves. */
  readonly nick: string;
  readonly initial: string;
}

/** Contacts A to Z by what I call them, those without a letter last; within a letter in the order of their characters. */
export function orderedContacts(contacts: readonly Contact[]): readonly NamedContact[] {
  return contacts
    .map(({ userId: id, remark, nick }) => {
      const name = displayName({ remark, nick, id });
      return { id, name, nick, initial: initialOf(name) };
    })
    .sort(compareContacts);
}

/** Each with the letter above it, where it is the first of its section. */
export function withHeadings(ordered: readonly NamedContact[]): readonly Lettered[] {
  return ordered.map(({ id, initial }, index) => ({
    id,
    heading: ordered[index - 1]?.initial === initial ? '' : initial,
  }));
}

/** Those whose name, nick (by itself or as it sounds) or ID answers, best names first. */
export function foundContacts(
  contacts: readonly NamedContact[],
  words: string,
): readonly NamedContact[] {
  const byName = new NameShelves<NamedContact>(words);
  const byNick = new NameShelves<NamedContact>(words);
  const wantedId = words.trim();
  const others: NamedContact[] = [];
  for (const contact of contacts) {
    if (byName.add(contact, contact.name)) continue;
    const hasOtherNick = contact.nick !== contact.name;
    const isFound = hasOtherNick && byNick.add(contact, contact.nick);
    if (isFound || isSameId(contact.id, wantedId)) others.push(contact);
  }
  return [...byName.found, ...others];
}

function isSameId(id: string, wanted: string): boolean {
  return id.length === wanted.length && id.toLowerCase() === wanted.toLowerCase();
}

function compareContacts(a: NamedContact, b: NamedContact): number {
  if (a.initial !== b.initial) {
    const isOther = a.initial === OTHER_INITIAL || b.initial === OTHER_INITIAL;
    if (isOther) return a.initial === OTHER_INITIAL ? 1 : -1;
    return a.initial < b.initial ? -1 : 1;
  }
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
