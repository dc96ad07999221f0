import {
  memberCursorFromSdk,
  memberFromSdk,
  membersFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/member';

it('reads a member', () => {
  const sdk = {
    userID: 'mo',
    nick: 'Mo',
    avatar: 'https://a/b.png',
    nameCard: '队长',
    role: 'Admin',
    muteUntil: 1_700_000_000,
  };
  expect(memberFromSdk(sdk)).toEqual({
    userId: 'mo',
    nick: 'Mo',
    avatarUrl: 'https://a/b.png',
    nameCard: '队长',
    role: 'admin',
    mutedUntilMs: 1_700_000_000_000,
  });
});

it('believes nothing that is not what it should be', () => {
  expect(membersFromSdk([null, {}, { userID: 7 }, { userID: 'x', nick: 3, role: {} }])).toEqual([
    { userId: 'x', nick: '', avatarUrl: '', nameCard: '', role: 'outsider', mutedUntilMs: 0 },
  ]);
  expect(membersFromSdk('all')).toEqual([]);
});

it.each([
  [100, '100'],
  [0, ''],
  [-1, ''],
  [NaN, ''],
  ['next-7', 'next-7'],
  ['0', ''],
  ['', ''],
  [undefined, ''],
  [{}, ''],
])('reads the offset %p as the cursor %p', (offset, cursor) => {
  expect(memberCursorFromSdk(offset)).toBe(cursor);
});
