import { LONGEST_STATUS_BYTES } from './status-words';
import { LONGEST_FIELD_BYTES, LONGEST_REMARK_BYTES, PROFILE_BYTES } from './profile';

/** Texts about people that are changed one at a time: my name for somebody, my note about them, what I tell of myself, what I am doing, and the owner's fields of my profile. */
export const PERSON_FIELDS = [
  'remark',
  'note',
  'nick',
  'region',
  'signature',
  'status',
  'own',
] as const;

export type PersonField = (typeof PERSON_FIELDS)[number];

/** What of it is about somebody else. */
export type FriendTextField = Extract<PersonField, 'remark' | 'note'>;

export function isMyOwn(field: PersonField): field is Exclude<PersonField, FriendTextField> {
  return field !== 'remark' && field !== 'note';
}

/** The longest text of each, in bytes of UTF-8. */
export const PERSON_FIELD_BYTES: Readonly<Record<PersonField, number>> = {
  remark: LONGEST_REMARK_BYTES,
  note: LONGEST_FIELD_BYTES,
  ...PROFILE_BYTES,
  status: LONGEST_STATUS_BYTES,
  own: LONGEST_FIELD_BYTES,
};
