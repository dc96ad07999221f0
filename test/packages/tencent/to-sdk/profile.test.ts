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
