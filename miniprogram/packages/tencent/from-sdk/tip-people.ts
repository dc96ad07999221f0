import { displayName } from '../../../domain/person/person';
import { NOBODY } from '../../../domain/group/tip-person';
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

/** The account in whose name servers act through the REST API, as the service names it. Source: the console's default. */
const SERVICE_ACCOUNT = 'administrator';

/** Who did what a tip or notice tells of; nobody where a server did it, unless its account was given a name. */
export function doerOf(person: Fields): TipPerson {
  const doer = personOf(person);
  const isServer = doer.userId === SERVICE_ACCOUNT && ['', SERVICE_ACCOUNT].includes(doer.name);
  return isServer ? NOBODY : doer;
}
