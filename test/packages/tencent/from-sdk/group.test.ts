import {
  admissionFromSdk,
  communitiesFromSdk,
  groupDetailsFromSdk,
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
  expect(groupsFromSdk([null, { groupID: 'team', type: 'Public' }, { name: 'none' }])).toHaveLength(
    1,
  );
});

it('reads all that is told of a group', () => {
  const sdk = {
    groupID: 'team',
    type: 'Public',
    ownerID: 'mo',
    introduction: 'We climb',
    notification: 'On Friday',
    joinOption: 'NeedPermission',
    inviteOption: 'DisableInvite',
    selfInfo: { role: 'Member', nameCard: '小林' },
  };
  expect(groupDetailsFromSdk(sdk)).toMatchObject({
    groupId: 'team',
    ownerId: 'mo',
    introduction: 'We climb',
    notice: 'On Friday',
    joinOption: 'approval',
    inviteOption: 'closed',
    myNameCard: '小林',
  });
});

it('takes what is not said of coming in for closed', () => {
  const odd = { groupID: 'team', joinOption: 'toString', inviteOption: 7, selfInfo: [] };
  expect(groupDetailsFromSdk(odd)).toMatchObject({
    joinOption: 'closed',
    inviteOption: 'closed',
    myNameCard: '',
  });
  expect(groupDetailsFromSdk({ name: 'none' })).toBeUndefined();
  expect(admissionFromSdk('FreeAccess')).toBe('free');
  expect(admissionFromSdk({})).toBeUndefined();
});

it('keeps communities with topics apart from other groups', () => {
  const community = { groupID: '@TGS#_house', type: 'Community', isSupportTopic: true };
  const found = { ...community, groupID: '@TGS#_found', isSupportTopic: 1 };
  const all = [community, found, { groupID: 'team', type: 'Public', isSupportTopic: false }];
  expect(communitiesFromSdk(all).map(({ groupId }) => groupId)).toEqual([
    '@TGS#_house',
    '@TGS#_found',
  ]);
  expect(groupsFromSdk(all).map(({ groupId }) => groupId)).toEqual(['team']);
});

it('reads what the topics of a community do, which only those have', () => {
  const selfInfo = { role: 'Member', messageRemindType: 'Discard' };
  const community = { groupID: '@TGS#_house', type: 'Community', isSupportTopic: true };
  expect(groupFromSdk({ ...community, selfInfo })?.notify).toBe('blocked');
  expect(groupFromSdk({ ...community, selfInfo: 'odd' })?.notify).toBe('notify');
  expect(groupFromSdk({ groupID: 'team', type: 'Public', selfInfo })).not.toHaveProperty('notify');
});

it('leaves out what is known by nothing but its ID, which may have topics', () => {
  const joined = { groupID: '@TGS#_new', type: '', name: '', isSupportTopic: false };
  const named = { groupID: 'later', type: 'Later', name: 'Later' };
  expect(groupsFromSdk([joined, named]).map(({ groupId }) => groupId)).toEqual(['later']);
});
