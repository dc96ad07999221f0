import {
  groupChangesFromSdk,
  memberChangesFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/tip-changes';
import type { GroupChange } from '../../../../miniprogram/domain/group/group-change';

const changed = (newGroupProfile: unknown, groupName = '') =>
  groupChangesFromSdk({ newGroupProfile, groupProfile: { groupName } });

it.each<[object, GroupChange]>([
  [{ groupName: 'New' }, { field: 'name', to: 'New' }],
  [{ notification: 'n' }, { field: 'notice', to: 'n' }],
  [{ notification: '' }, { field: 'notice', to: '' }],
  [{ introduction: 'i' }, { field: 'introduction', to: 'i' }],
  [{ introduction: '' }, { field: 'introduction', to: '' }],
  [{ avatar: 'https://a' }, { field: 'avatar' }],
  [{ ownerID: 'mo' }, { field: 'owner', to: { userId: 'mo', name: '' } }],
  [{ joinOption: 'FreeAccess' }, { field: 'join-option', to: 'free' }],
  [{ joinOption: 'NeedPermission' }, { field: 'join-option', to: 'approval' }],
  [{ joinOption: 'DisableApply' }, { field: 'join-option', to: 'closed' }],
  [{ inviteOption: 'DisableInvite' }, { field: 'invite-option', to: 'closed' }],
  [{ muteAllMembers: true }, { field: 'mute-all', isOn: true }],
  [{ muteAllMembers: false }, { field: 'mute-all', isOn: false }],
  [{ groupCustomField: [{ key: 'a', value: 'b' }] }, { field: 'custom' }],
])('reads %j', (profile, change) => {
  expect(changed(profile)).toEqual([change]);
});

it('tells the old name where the service still has it', () => {
  expect(changed({ groupName: 'New' }, 'Old')).toEqual([{ field: 'name', to: 'New', from: 'Old' }]);
  expect(changed({ groupName: 'New' }, 'New')).toEqual([{ field: 'name', to: 'New' }]);
});

it('takes empty fields beside a change for no change', () => {
  expect(changed({ groupName: 'New', notification: '', introduction: '' })).toEqual([
    { field: 'name', to: 'New' },
  ]);
});

it('calls a new owner by the name that came with the tip', () => {
  const memberList = [{ userID: 'mo', nick: 'Mo' }];
  expect(groupChangesFromSdk({ newGroupProfile: { ownerID: 'mo' }, memberList })).toEqual([
    { field: 'owner', to: { userId: 'mo', name: 'Mo' } },
  ]);
});

it('reads mutes, cards and own fields of members', () => {
  const memberList = [
    { userID: 'a', nick: 'A', muteTime: 60 },
    { userID: 'b', nick: 'B', nameCard: 'Card' },
    { userID: 'c', memberCustomField: [{ key: 'k', value: 'v' }] },
    { userID: 'd' },
  ];
  expect(memberChangesFromSdk({ memberList })).toEqual([
    { field: 'mute', person: { userId: 'a', name: 'A' }, seconds: 60 },
    { field: 'name-card', person: { userId: 'b', name: 'B' }, to: 'Card' },
    { field: 'custom', person: { userId: 'c', name: '' } },
  ]);
});

it.each([undefined, null, 7, 'x', [], { groupName: {}, joinOption: 'x', muteAllMembers: 'On' }])(
  'finds no change in %j',
  (value) => {
    expect(changed(value)).toEqual([]);
    expect(memberChangesFromSdk({ memberList: value })).toEqual([]);
  },
);
