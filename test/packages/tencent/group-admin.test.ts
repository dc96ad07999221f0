import { FakeClock } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentChatClient } from '../../../miniprogram/packages/tencent/client';

async function setUp() {
  const fake = new FakeSdk();
  const client = new TencentChatClient(new FakeClock(), () => fake.sdk);
  await client.signIn({ userId: 'lin', userSig: 'sig', expiresAtMs: 0 });
  return { fake, admin: client.groupAdmin };
}

it('takes a refusal of the profile for being out of the group', async () => {
  const { fake, admin } = await setUp();
  fake.answer('getGroupProfile', () => Promise.reject(sdkError(10007)));
  expect(await admin.details('g')).toMatchObject({ error: { kind: 'not-member', code: 10007 } });
  fake.answer('getGroupProfile', () => Promise.reject(sdkError(2800)));
  expect(await admin.details('g')).toMatchObject({ error: { kind: 'network' } });
  fake.answer('getGroupProfile', () => ({ data: {} }));
  expect(await admin.details('g')).toMatchObject({ error: { kind: 'group-gone' } });
});

it('sends what changes and nothing else', async () => {
  const { fake, admin } = await setUp();
  await admin.edit('g', { name: 'N', notice: '' });
  await admin.edit('g', { joinOption: 'free', inviteOption: 'closed', isMutedForAll: false });
  await admin.edit('g', { avatarUrl: 'https://a/b.png', introduction: 'I' });
  expect(fake.callsOf('updateGroupProfile')).toEqual([
    [{ groupID: 'g', name: 'N', notification: '' }],
    [
      {
        groupID: 'g',
        joinOption: 'FreeAccess',
        inviteOption: 'DisableInvite',
        muteAllMembers: false,
      },
    ],
    [{ groupID: 'g', avatar: 'https://a/b.png', introduction: 'I' }],
  ]);
});

it('tells the SDK about members in its words', async () => {
  const { fake, admin } = await setUp();
  await admin.setNameCard('g', '小林');
  await admin.setNameCard('g', 'Q', 'qi');
  await admin.setAdmin('g', 'qi', true);
  await admin.setAdmin('g', 'qi', false);
  await admin.mute('g', 'qi', 600);
  await admin.transfer('g', 'qi');
  await admin.quit('g');
  await admin.dismiss('g');
  expect(fake.calls.slice(-8)).toEqual([
    { method: 'setGroupMemberNameCard', args: [{ groupID: 'g', nameCard: '小林' }] },
    { method: 'setGroupMemberNameCard', args: [{ groupID: 'g', nameCard: 'Q', userID: 'qi' }] },
    { method: 'setGroupMemberRole', args: [{ groupID: 'g', userID: 'qi', role: 'Admin' }] },
    { method: 'setGroupMemberRole', args: [{ groupID: 'g', userID: 'qi', role: 'Member' }] },
    { method: 'setGroupMemberMuteTime', args: [{ groupID: 'g', userID: 'qi', muteTime: 600 }] },
    { method: 'changeGroupOwner', args: [{ groupID: 'g', newOwnerID: 'qi' }] },
    { method: 'quitGroup', args: ['g'] },
    { method: 'dismissGroup', args: ['g'] },
  ]);
});

it('removes however many, a hundred at a time, and names those who are still in', async () => {
  const { fake, admin } = await setUp();
  const ids = Array.from({ length: 150 }, (_, index) => `p${index}`);
  expect(await admin.remove('g', ids)).toEqual({ ok: true, value: [] });
  expect(fake.callsOf('deleteGroupMember')).toHaveLength(2);
  let calls = 0;
  fake.answer('deleteGroupMember', () => {
    calls += 1;
    return calls === 1 ? Promise.reject(sdkError(10007)) : { data: {} };
  });
  expect(await admin.remove('g', ids)).toEqual({ ok: true, value: ids.slice(0, 100) });
  calls = 0;
  expect(await admin.remove('g', ['qi'])).toMatchObject({ error: { kind: 'forbidden' } });
});
