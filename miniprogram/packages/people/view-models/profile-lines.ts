import { dateTitle } from '../../../i18n/times';
import { friendSourceText } from '../../../i18n/friend-request';
import { LANGUAGE_NAMES, profileFieldName } from '../../../i18n/profile-fields';
import { profileStrings } from '../../../i18n/sections/profile';
import { profileWords } from '../../../i18n/profile-words';
import type { Contact } from '../../../domain/person/person';
import type { Language } from '../../../i18n/language';
import type { Profile } from '../../../domain/person/profile';
import type { ProfileLine } from './profile-data';

/** What somebody tells of themselves beside name and face; nothing about what they left out. */
export function profileLines(
  profile: Profile | undefined,
  language: Language,
): readonly ProfileLine[] {
  if (profile === undefined) return [];
  const t = profileStrings[language];
  const { genders } = profileWords(language);
  const { gender, birthday, region, signature, fields, level, role } = profile;
  return [
    { name: t.gender, value: genders[gender] },
    { name: t.birthday, value: birthday },
    { name: t.region, value: region },
    { name: t.signature, value: signature },
    { name: t.language, value: LANGUAGE_NAMES[profile.language] },
    ...fields.map(({ name, value }) => ({ name: profileFieldName(name, language), value })),
    { name: t.level, value: numberText(level) },
    { name: t.role, value: numberText(role) },
  ].filter(({ value }) => value.trim() !== '');
}

/** How and since when somebody is in my contacts; nothing about what is not known. */
export function friendOrigin(
  contact: Contact | undefined,
  language: Language,
): readonly ProfileLine[] {
  if (contact === undefined) return [];
  const t = profileStrings[language];
  const { source, addedAtMs } = contact;
  return [
    ...(source === undefined
      ? []
      : [{ name: t.source, value: friendSourceText(source, language) }]),
    ...(addedAtMs === undefined
      ? []
      : [{ name: t.addedOn, value: dateTitle(addedAtMs, language) }]),
  ];
}

/** What the owner of the app means by it only they know. */
function numberText(value: number): string {
  return value === 0 ? '' : String(value);
}
