import type { Person } from './person';

export const GENDERS = ['unset', 'female', 'male'] as const;

export type Gender = (typeof GENDERS)[number];

/** Who may become somebody's friend: everybody at once, whoever they agree to, or nobody. */
export const FRIENDING_RULES = ['anyone', 'after-asking', 'nobody'] as const;

export type FriendingRule = (typeof FRIENDING_RULES)[number];

/**
 * The language that somebody speaks. The service keeps any number and gives it no meaning: here it is the place in this list, so new
 * ones go to its end. Six beside none, as many as a menu of WeChat holds.
 */
export const PROFILE_LANGUAGES = [
  'unset',
  'chinese',
  'english',
  'japanese',
  'korean',
  'french',
  'spanish',
] as const;

export type ProfileLanguage = (typeof PROFILE_LANGUAGES)[number];

/** A field that the owner of the app has added to profiles. */
export interface ProfileField {
  readonly name: string;
  readonly value: string;
}

/** All that the service tells of a person. Empty strings mean "not set". */
export interface Profile extends Person {
  readonly gender: Gender;
  /** `2000-01-31`; empty when not set. */
  readonly birthday: string;
  readonly region: string;
  readonly signature: string;
  readonly language: ProfileLanguage;
  /** Whole numbers up to 2^32 - 1 whose meaning is the owner's; 0 for none. */
  readonly level: number;
  readonly role: number;
  readonly fields: readonly ProfileField[];
}

/** My own profile. */
export interface OwnProfile extends Profile {
  readonly friending: FriendingRule;
}

/** What I change of my profile; the rest stays. An empty birthday cannot be set; of the fields those that are named change. */
export type ProfileChange = Partial<
  Pick<
    OwnProfile,
    | 'nick'
    | 'avatarUrl'
    | 'gender'
    | 'birthday'
    | 'region'
    | 'signature'
    | 'friending'
    | 'language'
    | 'level'
    | 'role'
    | 'fields'
  >
>;

/** The longest texts of a profile in bytes of UTF-8 (the SDK's type declarations). */
export const PROFILE_BYTES = { nick: 500, signature: 500, region: 16 } as const;

/** The longest name of mine for a friend, in bytes of UTF-8 (the SDK's type declarations). */
export const LONGEST_REMARK_BYTES = 96;

/** The longest text of a field that the owner of the app has added to friends or profiles, in bytes of UTF-8 (product documentation 1047/33521). */
export const LONGEST_FIELD_BYTES = 500;

/** A birthday as the service keeps it (20000131) as text; empty for what is no day. */
export function birthdayText(stored: number): string {
  const [year, month, day] = [
    Math.floor(stored / 10_000),
    Math.floor(stored / 100) % 100,
    stored % 100,
  ];
  const at = new Date(Date.UTC(year, month - 1, day));
  const isDay = year >= 1000 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isDay && year <= 9999 ? at.toISOString().slice(0, 10) : '';
}

/** The other way round; 0 for what is no day. */
export function storedBirthday(text: string): number {
  const stored = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Number(text.replace(/-/gu, '')) : 0;
  return birthdayText(stored) === text ? stored : 0;
}

/** What a profile says in one of its fields; empty for nothing. */
export function valueOf(fields: readonly ProfileField[], name: string): string {
  return fields.find((field) => field.name === name)?.value ?? '';
}
