import { fieldsOf, list, secondsToMs, text } from './fields';
import { friendSourceFromSdk } from './friend-source';
import type { Contact, Person } from '../../../domain/person/person';

/** What the names of fields begin with that the owner of an app adds to friends, on the console. */
export const FRIEND_FIELD_PREFIX = 'Tag_SNS_Custom_';

/** The most fields that friends may have (the service's limit). */
const MOST_FIELDS = 20;

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
    if (person === undefined) return [];
    const kept = list(fields['friendCustomField'], MOST_FIELDS).flatMap(fieldFromSdk);
    const remark = text(fields['remark']);
    const source = friendSourceFromSdk(fields['source']);
    // Missing in the SDK's type declarations; its friends have it.
    const addedAtMs = secondsToMs(fields['addTime']);
    return {
      ...person,
      remark,
      ...(kept.length > 0 && { fields: kept }),
      ...(source !== undefined && { source }),
      ...(addedAtMs > 0 && { addedAtMs }),
    };
  });
}

function fieldFromSdk(value: unknown) {
  const { key, value: kept } = fieldsOf(value);
  const tag = text(key);
  const name = tag.startsWith(FRIEND_FIELD_PREFIX) ? tag.slice(FRIEND_FIELD_PREFIX.length) : '';
  const field = { name, value: text(kept) };
  return field.name === '' || field.value === '' ? [] : [field];
}
