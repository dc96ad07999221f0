import { blockedFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/blocklist';

it('reads up to a thousand IDs and nothing else', () => {
  expect(blockedFromSdk(['mo', '', 7, null, { userID: 'qi' }])).toEqual(['mo']);
  expect(blockedFromSdk(undefined)).toEqual([]);
  expect(blockedFromSdk(Array.from({ length: 2_000 }, (_, index) => `u${index}`))).toHaveLength(
    1_000,
  );
});
