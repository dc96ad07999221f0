import { displayName } from '../../../domain/person/person';
import { text } from './fields';
import type { Fields } from './fields';
import type { TipPerson } from '../../../domain/group/tip-person';

/** Somebody of whom a tip or notice of the SDK speaks. */
export function personOf(person: Fields): TipPerson {
  return {
    userId: text(person['userID']),
    name: displayName({ nameCard: text(person['nameCard']), nick: text(person['nick']), id: '' }),
  };
}
