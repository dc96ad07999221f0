import { fieldsOf, list, text } from './fields';
import type { Contact, Person } from '../../../domain/person';

/** One SDK profile; undefined without a user ID. */
export function personFromSdk(value: unknown): Person | undefined {
  const fields = fieldsOf(value);
  const userId = text(fields['userID']);
  if (userId === '') return undefined;
  return { userId, nick: text(fields['nick']), avatarUrl: text(fields['avatar']) };
}

/** The readable profiles of an SDK list, in its order. */
export function peopleFromSdk(value: unknown): readonly Person[] {
  return list(value, Infinity).flatMap((item) => personFromSdk(item) ?? []);
}

/** The readable friends of an SDK friend list, in its order. */
export function contactsFromSdk(value: unknown): readonly Contact[] {
  return list(value, Infinity).flatMap((item) => {
    const fields = fieldsOf(item);
    const person = personFromSdk({ ...fieldsOf(fields['profile']), userID: fields['userID'] });
    return person === undefined ? [] : { ...person, remark: text(fields['remark']) };
  });
}
