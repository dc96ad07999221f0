import { noticeFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/notice';

it.each([
  [1, 'applied'],
  [2, 'accepted'],
  [3, 'refused'],
  [4, 'removed'],
  [5, 'dismissed'],
  [6, 'created'],
  [7, 'invited'],
  [8, 'left'],
  [9, 'admin-set'],
  [10, 'admin-unset'],
  [11, 'recycled'],
  [12, 'invite-waiting'],
  [13, 'invite-accepted'],
  [14, 'invite-refused'],
  [15, 'read-synced'],
  [17, 'topic-created'],
  [18, 'topic-deleted'],
  [20, 'notify-synced'],
  [21, 'banned'],
  [22, 'unbanned'],
  [255, 'custom'],
  [0, 'other'],
  [99, 'other'],
  ['1', 'other'],
  [undefined, 'other'],
])('tells report type %j as “%s”', (operationType, kind) => {
  expect(noticeFromSdk({ operationType }).kind).toBe(kind);
});

it('reads the group, who did it and what they wrote', () => {
  expect(
    noticeFromSdk({
      operationType: 1,
      operatorID: 'mo',
      handleMessage: 'hi',
      groupProfile: { groupID: 'team', name: 'Team' },
    }),
  ).toEqual({
    kind: 'applied',
    groupId: 'team',
    groupName: 'Team',
    operator: { userId: 'mo', name: '' },
    words: 'hi',
  });
});

it('lives with broken payloads', () => {
  expect(noticeFromSdk({ operationType: 4, groupProfile: null, handleMessage: {} })).toMatchObject({
    groupId: '',
    groupName: '',
    words: '',
  });
});
