import { FRIEND_SOURCES } from '../../../../miniprogram/domain/person/friend-source';
import {
  SOURCE_WORDS,
  friendSourceFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/friend-source';

it('reads its own words, in whatever case', () => {
  expect(friendSourceFromSdk('AddSource_Type_QRCode')).toBe('code');
  expect(friendSourceFromSdk('AddSource_Type_GROUP')).toBe('group');
});

it.each([undefined, null, 5, '', 'Group', 'AddSource_Type_', 'AddSource_Type_constructor', {}])(
  'does not know %j',
  (value) => {
    expect(friendSourceFromSdk(value)).toBe(undefined);
  },
);

it('has words that the SDK takes', () => {
  for (const source of FRIEND_SOURCES) expect(SOURCE_WORDS[source]).toMatch(/^[a-z]{1,8}$/iu);
});
