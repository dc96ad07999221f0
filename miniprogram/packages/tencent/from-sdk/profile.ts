import { TYPES } from '../sdk';
import { amount, fieldsOf, list, text } from './fields';
import { PROFILE_LANGUAGES, birthdayText } from '../../../domain/person/profile';
import { personFromSdk } from './person';
import type { FriendingRule, Gender, OwnProfile, Profile } from '../../../domain/person/profile';

const GENDERS: ReadonlyMap<unknown, Gender> = new Map([
  [TYPES.GENDER_FEMALE, 'female'],
  [TYPES.GENDER_MALE, 'male'],
]);

const RULES: ReadonlyMap<unknown, FriendingRule> = new Map([
  [TYPES.ALLOW_TYPE_ALLOW_ANY, 'anyone'],
  [TYPES.ALLOW_TYPE_DENY_ANY, 'nobody'],
]);

/** What the names of the fields begin with that the owner of an app adds on the console. */
export const FIELD_PREFIX = 'Tag_Profile_Custom_';

/** The most fields that a profile may have (the service's limit). */
const MOST_FIELDS = 20;

/** Level and role are unsigned numbers of 32 bits (the SDK's type declarations). */
const LARGEST_NUMBER = 2 ** 32 - 1;

/** One SDK profile in full; undefined without a user ID. */
export function profileFromSdk(value: unknown): Profile | undefined {
  const person = personFromSdk(value);
  if (person === undefined) return undefined;
  const fields = fieldsOf(value);
  const { gender, birthday, location, selfSignature, profileCustomField } = fields;
  return {
    ...person,
    gender: GENDERS.get(gender) ?? 'unset',
    birthday: birthdayText(amount(birthday)),
    region: text(location),
    signature: text(selfSignature),
    language: PROFILE_LANGUAGES[amount(fields['language'])] ?? 'unset',
    level: wholeNumber(fields['level']),
    role: wholeNumber(fields['role']),
    fields: list(profileCustomField, MOST_FIELDS).flatMap(fieldFromSdk),
  };
}

/** My own profile; undefined without a user ID. */
export function ownProfileFromSdk(value: unknown): OwnProfile | undefined {
  const profile = profileFromSdk(value);
  const friending = RULES.get(fieldsOf(value)['allowType']) ?? 'after-asking';
  return profile === undefined ? undefined : { ...profile, friending };
}

function wholeNumber(value: unknown): number {
  return Math.min(Math.floor(amount(value)), LARGEST_NUMBER);
}

function fieldFromSdk(item: unknown) {
  const { key, value } = fieldsOf(item);
  const tag = text(key);
  const field = {
    name: tag.startsWith(FIELD_PREFIX) ? tag.slice(FIELD_PREFIX.length) : tag,
    value: text(value).trim(),
  };
  return field.name === '' || field.value === '' ? [] : [field];
}
