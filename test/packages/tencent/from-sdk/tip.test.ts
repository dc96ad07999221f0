import { createdTip, tipFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/tip';

const operatorInfo = { userID: 'mo', nick: 'Mo' };
const about = {
  operatorID: 'mo',
  operatorInfo,
  userIDList: ['lin', 'qi'],
  memberList: [
    { userID: 'lin', nick: 'Lin', nameCard: 'Captain' },
    { userID: 'qi', nick: '' },
  ],
};

it.each([
  [1, 'joined'],
  [2, 'left'],
  [3, 'removed'],
  [4, 'admin-set'],
  [5, 'admin-unset'],
] as const)('tells operation %i as “%s”, with names', (operationType, kind) => {
  expect(tipFromSdk({ ...about, operationType })).toEqual({
    kind,
    operator: 'Mo',
    names: ['Captain', 'qi'],
  });
});

it('falls back to IDs where no names came', () => {
  expect(tipFromSdk({ operationType: 1, operatorID: 'mo', userIDList: ['lin', 3, ''] })).toEqual({
    kind: 'joined',
    operator: 'mo',
    names: ['lin'],
  });
});

it('tells what changed of a group, and only that', () => {
  const newGroupProfile = { groupName: 'New', muteAllMembers: false };
  expect(tipFromSdk({ ...about, operationType: 6, newGroupProfile })).toEqual({
    kind: 'profile-changed',
    operator: 'Mo',
    name: 'New',
    isMutedForAll: false,
  });
  expect(
    tipFromSdk({ ...about, operationType: 6, newGroupProfile: { notification: 'Read me' } }),
  ).toEqual({ kind: 'profile-changed', operator: 'Mo', notice: 'Read me' });
});

it('tells mutes, and no other change of a member', () => {
  const memberList = [{ userID: 'lin', muteTime: 60 }];
  expect(tipFromSdk({ ...about, operationType: 7, memberList })).toEqual({
    kind: 'member-muted',
    operator: 'Mo',
    names: ['lin'],
    seconds: 60,
  });
  expect(tipFromSdk({ ...about, operationType: 7, memberList: [{ userID: 'lin' }] })).toEqual({
    kind: 'other',
  });
});

it('lives with operations of a later service', () => {
  for (const operationType of [0, 8, 99, 'x', undefined])
    expect(tipFromSdk({ ...about, operationType })).toEqual({ kind: 'other' });
});

it('finds the SDK’s own message about a new group, whoever else writes something like it', () => {
  expect(createdTip('{"businessID":"group_create","opUser":"Mo"}')).toEqual({
    kind: 'created',
    operator: 'Mo',
  });
  for (const data of ['group_create', '{"businessID":"group_create_x"}', '["group_create"]', ''])
    expect(createdTip(data)).toBeUndefined();
});
