import { createdTip, tipFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/tip';

const operatorInfo = { userID: 'mo', nick: 'Mo' };
const mo = { userId: 'mo', name: 'Mo' };
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
  [10, 'banned'],
  [11, 'unbanned'],
] as const)('tells operation %i as “%s”, with people', (operationType, kind) => {
  expect(tipFromSdk({ ...about, operationType })).toEqual({
    kind,
    operator: mo,
    people: [
      { userId: 'lin', name: 'Captain' },
      { userId: 'qi', name: '' },
    ],
  });
});

it.each([
  [1, 'lin', 'lin'],
  [0, 'lin', 'mo'],
  [undefined, 'lin', 'mo'],
  ['1', 'lin', 'mo'],
])('with the way in %j, %s is brought in by %s', (groupJoinType, userId, operator) => {
  const memberList = [{ userID: userId, nick: 'Lin' }];
  expect(tipFromSdk({ ...about, memberList, operationType: 1, groupJoinType })).toMatchObject({
    kind: 'joined',
    operator: { userId: operator },
    people: [{ userId }],
  });
});

it('takes several people who came in at once for brought in, whatever is said of the way', () => {
  expect(tipFromSdk({ ...about, operationType: 1, groupJoinType: 1 })).toMatchObject({
    operator: mo,
  });
});

it.each([
  [8, 'topic-changed'],
  [16, 'message-pinned'],
  [17, 'message-unpinned'],
] as const)('tells operation %i as “%s”', (operationType, kind) => {
  expect(tipFromSdk({ ...about, operationType })).toEqual({ kind, operator: mo });
});

it('falls back to IDs where no names came', () => {
  expect(tipFromSdk({ operationType: 1, operatorID: 'mo', userIDList: ['lin', 3, ''] })).toEqual({
    kind: 'joined',
    operator: { userId: 'mo', name: '' },
    people: [{ userId: 'lin', name: '' }],
  });
});

it('tells what changed of a group and of its members', () => {
  const newGroupProfile = { groupName: 'New' };
  expect(tipFromSdk({ ...about, operationType: 6, newGroupProfile })).toEqual({
    kind: 'profile-changed',
    operator: mo,
    changes: [{ field: 'name', to: 'New' }],
  });
  const memberList = [{ userID: 'lin', muteTime: 60 }];
  expect(tipFromSdk({ ...about, operationType: 7, memberList })).toEqual({
    kind: 'members-changed',
    operator: mo,
    changes: [{ field: 'mute', person: { userId: 'lin', name: '' }, seconds: 60 }],
  });
});

it('lives with operations of a later service', () => {
  for (const operationType of [0, 9, 99, 'x', undefined])
    expect(tipFromSdk({ ...about, operationType })).toEqual({ kind: 'other' });
});

it('finds the SDK’s own message about a new group, whoever else writes something like it', () => {
  expect(createdTip('{"businessID":"group_create","opUser":"Mo"}', 'mo')).toEqual({
    kind: 'created',
    operator: mo,
  });
  for (const data of ['group_create', '{"businessID":"group_create_x"}', '["group_create"]', ''])
    expect(createdTip(data, 'mo')).toBeUndefined();
});
