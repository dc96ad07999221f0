import { TYPES } from '../sdk';
import { FIELD_PREFIX } from '../from-sdk/profile';
import { PROFILE_LANGUAGES, storedBirthday } from '../../../domain/person/profile';
import type {
  FriendingRule,
  Gender,
  ProfileChange,
  ProfileField,
} from '../../../domain/person/profile';

type SdkValue = (typeof TYPES)[keyof typeof TYPES];

const GENDERS: Readonly<Record<Gender, SdkValue>> = {
  unset: TYPES.GENDER_UNKNOWN,
  female: TYPES.GENDER_FEMALE,
  male: TYPES.GENDER_MALE,
};

const RULES: Readonly<Record<FriendingRule, SdkValue>> = {
  anyone: TYPES.ALLOW_TYPE_ALLOW_ANY,
  'after-asking': TYPES.ALLOW_TYPE_NEED_CONFIRM,
  nobody: TYPES.ALLOW_TYPE_DENY_ANY,
};

/** A change of my profile as the SDK takes it. */
export function profileToSdk(change: ProfileChange) {
  const { nick, avatarUrl, gender, birthday, region, signature, friending } = change;
  const { language, level, role, fields } = change;
  return {
    ...(nick !== undefined && { nick }),
    ...(avatarUrl !== undefined && { avatar: avatarUrl }),
    ...(gender !== undefined && { gender: GENDERS[gender] }),
    ...(birthday !== undefined && { birthday: storedBirthday(birthday) }),
    ...(region !== undefined && { location: region }),
    ...(signature !== undefined && { selfSignature: signature }),
    ...(friending !== undefined && { allowType: RULES[friending] }),
    ...(language !== undefined && { language: PROFILE_LANGUAGES.indexOf(language) }),
    ...(level !== undefined && { level }),
    ...(role !== undefined && { role }),
    ...(fields !== undefined && { profileCustomField: fields.map(fieldToSdk) }),
  };
}

function fieldToSdk({ name, value }: ProfileField) {
  return { key: `${FIELD_PREFIX}${name}`, value };
}
