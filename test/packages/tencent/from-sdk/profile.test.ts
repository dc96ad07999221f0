import * as fc from 'fast-check';
import {
  ownProfileFromSdk,
  profileFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/profile';

const told = {
  userID: 'mo',
  nick: 'Mo',
  avatar: 'a',
  gender: 'Gender_Type_Male',
  birthday: 19990228,
  location: '杭州',
  selfSignature: 'slowly',
  profileCustomField: [
    { key: 'Tag_Profile_Custom_Job', value: 'baker' },
    { key: 'Tag_Profile_Custom_Empty', value: ' ' },
    { key: 7, value: 'x' },
    null,
  ],
};

it('reads what somebody tells of themselves', () => {
  expect(profileFromSdk(told)).toEqual({
    userId: 'mo',
    nick: 'Mo',
    avatarUrl: 'a',
    gender: 'male',
    birthday: '1999-02-28',
    region: '杭州',
    signature: 'slowly',
    language: 'unset',
    level: 0,
    role: 0,
    fields: [{ name: 'Job', value: 'baker' }],
  });
});

it.each([
  ['AllowType_Type_AllowAny', 'anyone'],
  ['AllowType_Type_NeedConfirm', 'after-asking'],
  ['AllowType_Type_DenyAny', 'nobody'],
  [undefined, 'after-asking'],
])('reads %s as who may add me: %s', (allowType, friending) => {
  expect(ownProfileFromSdk({ ...told, allowType })).toMatchObject({ nick: 'Mo', friending });
});

it('takes whatever comes for nothing set', () => {
  expect(profileFromSdk({ userID: 'mo', gender: 3, birthday: '2000', location: {} })).toMatchObject(
    { gender: 'unset', birthday: '', region: '', signature: '', fields: [] },
  );
  expect(profileFromSdk({})).toBeUndefined();
  expect(ownProfileFromSdk(null)).toBeUndefined();
  fc.assert(fc.property(fc.anything(), (value) => void profileFromSdk(value)));
});

it('reads no more of the owner’s fields than a profile may have', () => {
  const profileCustomField = Array.from({ length: 100 }, (_, index) => ({
    key: `Tag_Profile_Custom_${index}`,
    value: 'x',
  }));
  expect(profileFromSdk({ ...told, profileCustomField })?.fields).toHaveLength(20);
});

it.each([
  [{ language: 2, level: 7, role: 4_294_967_295 }, ['english', 7, 4_294_967_295]],
  [{ language: 999, level: 1e300, role: -1 }, ['unset', 4_294_967_295, 0]],
  [{ language: 1.5, level: 2.9, role: NaN }, ['unset', 2, 0]],
  [{ language: 'length', level: '7', role: {} }, ['unset', 0, 0]],
])('reads the numbers of %j', (numbers, expected) => {
  const profile = profileFromSdk({ ...told, ...numbers });
  expect([profile?.language, profile?.level, profile?.role]).toEqual(expected);
});
