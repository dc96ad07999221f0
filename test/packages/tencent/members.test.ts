import { FakeClock } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentChatClient } from '../../../miniprogram/packages/tencent/client';

async function setUp() {
  const fake = new FakeSdk();
  const { members, signIn } = clientOn(fake);
  await signIn();
  return { fake, members };
}

function clientOn(fake: FakeSdk) {
  const client = new TencentChatClient(new FakeClock(), () => fake.sdk);
  const lin = { userId: 'lin', userSig: 'sig', expiresAtMs: 0 };
  return { members: client.members, signIn: () => client.signIn(lin) };
}

it('asks for members by the hundred, page after page', async () => {
  const { fake, members } = await setUp();
  fake.answer('getGroupMemberList', () => ({
    data: { memberList: [{ userID: 'mo', nick: 'Mo', role: 'Owner' }], offset: 100 },
  }));
  const page = await members.page('team');
  expect(page).toMatchObject({ ok: true, value: { cursor: '100', members: [{ userId: 'mo' }] } });
  await members.page('team', '100');
  await members.page('@TGS#_c', 'mark');
  expect(fake.callsOf('getGroupMemberList')).toEqual([
    [{ groupID: 'team', count: 100, offset: 0 }],
    [{ groupID: 'team', count: 100, offset: 100 }],
    [{ groupID: '@TGS#_c', count: 100, offset: 'mark' }],
  ]);
});

it('takes a first page without anybody for a group that is not there, and no later one', async () => {
  const { fake, members } = await setUp();
  fake.answer('getGroupMemberList', () => ({ data: { memberList: [], offset: 0 } }));
  expect(await members.page('team')).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  expect(await members.page('team', '100')).toEqual({ ok: true, value: { members: [] } });
});

it('answers with why it failed', async () => {
  const fake = new FakeSdk();
  const { members, signIn } = clientOn(fake);
  expect(await members.page('team')).toMatchObject({ ok: false, error: { kind: 'not-ready' } });
  await signIn();
  fake.answer('getGroupMemberList', () => Promise.reject(sdkError(10007)));
  expect(await members.page('team')).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
});

it('asks for members by ID, fifty at a time, and stops at a failure', async () => {
  const { fake, members } = await setUp();
  fake.answer('getGroupMemberProfile', () => ({ data: { memberList: [{ userID: 'mo' }] } }));
  const ids = Array.from({ length: 51 }, (_, index) => `p${index}`);
  expect(await members.some('team', ids)).toMatchObject({ ok: true, value: [{}, {}] });
  expect(fake.callsOf('getGroupMemberProfile')).toEqual([
    [{ groupID: 'team', userIDList: ids.slice(0, 50) }],
    [{ groupID: 'team', userIDList: ids.slice(50) }],
  ]);
  fake.answer('getGroupMemberProfile', () => Promise.reject(sdkError(10007)));
  expect(await members.some('team', ['mo'])).toMatchObject({ error: { kind: 'forbidden' } });
});

it('asks for those of a role by the SDK’s names of it, and takes nobody for an answer', async () => {
  const { fake, members } = await setUp();
  fake.answer('getGroupMemberList', () => ({ data: { memberList: [], offset: 0 } }));
  expect(await members.withRole('team', 'admin')).toEqual({ ok: true, value: { members: [] } });
  await members.withRole('team', 'owner');
  await members.withRole('team', 'member', '200');
  expect(fake.callsOf('getGroupMemberList')).toEqual([
    [{ groupID: 'team', count: 100, offset: 0, role: 'Admin' }],
    [{ groupID: 'team', count: 100, offset: 0, role: 'Owner' }],
    [{ groupID: 'team', count: 100, offset: 200, role: 'Member' }],
  ]);
});

it.each([
  [{ memberCount: 7.5 }, 7],
  [{ memberCount: -1 }, 0],
  [{ memberCount: '3' }, 0],
  [undefined, 0],
])('reads how many are there from %j', async (data, count) => {
  const { fake, members } = await setUp();
  fake.answer('getGroupOnlineMemberCount', () => ({ data }));
  expect(await members.onlineCount('team')).toEqual({ ok: true, value: count });
});
