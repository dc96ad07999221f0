import { PROFILE_LANGUAGES } from '../../../../miniprogram/domain/person/profile';
import { profileFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/profile';
import { profileToSdk } from '../../../../miniprogram/packages/tencent/to-sdk/profile';

it('names what is changed, and nothing else', () => {
  expect(profileToSdk({})).toEqual({});
  expect(profileToSdk({ nick: 'L', avatarUrl: 'a' })).toEqual({ nick: 'L', avatar: 'a' });
  expect(
    profileToSdk({
      gender: 'female',
      birthday: '2000-01-31',
      region: '',
      signature: 's',
      friending: 'nobody',
    }),
  ).toEqual({
    gender: 'Gender_Type_Female',
    birthday: 20000131,
    location: '',
    selfSignature: 's',
    allowType: 'AllowType_Type_DenyAny',
  });
});

it('names languages by their number, and the owner’s fields by their tag', () => {
  expect(
    profileToSdk({ language: 'english', level: 3, role: 9, fields: [{ name: 'Job', value: '' }] }),
  ).toEqual({
    language: 2,
    level: 3,
    role: 9,
    profileCustomField: [{ key: 'Tag_Profile_Custom_Job', value: '' }],
  });
  for (const language of PROFILE_LANGUAGES)
    expect(profileFromSdk({ userID: 'mo', ...profileToSdk({ language }) })?.language).toBe(
      language,
    );
});
