import { FRIEND_SOURCES } from '../../../../miniprogram/domain/person/friend-source';
import { friendSourceFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/friend-source';
import { friendSourceToSdk } from '../../../../miniprogram/packages/tencent/to-sdk/friend-source';

it('writes what is read again', () => {
  for (const source of FRIEND_SOURCES)
    expect(friendSourceFromSdk(friendSourceToSdk(source))).toBe(source);
});

it('writes a source that says nothing where there is none', () => {
  expect(friendSourceToSdk(undefined)).toBe('AddSource_Type_App');
  expect(friendSourceFromSdk(friendSourceToSdk(undefined))).toBe(undefined);
});
