import { LONGEST_REMARK_BYTES, PROFILE_BYTES } from './profile';

/** Texts about people that are changed one at a time: my name for somebody, and what I tell of myself. */
export const PERSON_FIELDS = ['remark', 'nick', 'region', 'signature'] as const;

export type PersonField = (typeof PERSON_FIELDS)[number];

/** The longest text of each, in bytes of UTF-8. */
export const PERSON_FIELD_BYTES: Readonly<Record<PersonField, number>> = {
  remark: LONGEST_REMARK_BYTES,
  ...PROFILE_BYTES,
};
