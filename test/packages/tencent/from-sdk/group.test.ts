import {
  groupFromSdk,
  groupTypeFromSdk,
  groupsFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/group';

it.each([
  ['Private', 'work'],
  ['Public', 'public'],
  ['ChatRoom', 'meeting'],
  ['AVChatRoom', 'live'],
  ['Community', 'community'],
  ['Hologram', 'unknown'],
  ['constructor', 'unknown'],
])('calls %s groups “%s”', (type, ours) => {
  expect(groupTypeFromSdk(type)).toBe(ours);
});

it('reads a group with my place in it', () => {
  const group = { groupID: 'team', type: 'Public', name: 'Team', memberCount: 3 };
  const mine = { ...group, muteAllMembers: true, selfInfo: { role: 'Admin' } };
  expect(groupFromSdk(mine)).toEqual({
    groupId: 'team',
    type: 'public',
    name: 'Team',
    avatarUrl: '',
    memberCount: 3,
    myRole: 'admin',
    isMutedForAll: true,
  });
  expect(groupFromSdk(group)).toMatchObject({ myRole: 'outsider', isMutedForAll: false });
});

it('reads what is readable of a list', () => {
  expect(groupsFromSdk([null, { groupID: 'team' }, { name: 'none' }])).toHaveLength(1);
});
