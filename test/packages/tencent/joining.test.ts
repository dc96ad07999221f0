import { FakeClock } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentChatClient } from '../../../miniprogram/packages/tencent/client';

async function setUp() {
  const fake = new FakeSdk();
  const client = new TencentChatClient(new FakeClock(), () => fake.sdk);
  await client.signIn({ userId: 'lin', userSig: 'sig', expiresAtMs: 0 });
  return { fake, joining: client.joining };
}

const books = { type: 'public', name: 'Books', userIds: ['mo'] } as const;

it('makes a group as the SDK wants it told', async () => {
  const { fake, joining } = await setUp();
  fake.answer('createGroup', () => ({
    data: { group: { groupID: 'g' }, overLimitUserIDList: ['mo'] },
  }));
  expect(await joining.create({ ...books, joinOption: 'closed', inviteOption: 'closed' })).toEqual({
    ok: true,
    value: { groupId: 'g', notAdded: ['mo'] },
  });
  expect(fake.callsOf('createGroup')).toEqual([
    [
      {
        type: 'Public',
        name: 'Books',
        memberList: [{ userID: 'mo' }],
        joinOption: 'DisableApply',
        inviteOption: 'DisableInvite',
      },
    ],
  ]);
});

it('fails when the SDK names no group, or refuses', async () => {
  const { fake, joining } = await setUp();
  expect(await joining.create(books)).toMatchObject({ ok: false, error: { kind: 'unknown' } });
  fake.answer('createGroup', () => Promise.reject(sdkError(10014)));
  expect(await joining.create(books)).toMatchObject({ error: { kind: 'group-full' } });
});

it('finds nothing where there is nothing', async () => {
  const { fake, joining } = await setUp();
  expect(await joining.find('g')).toMatchObject({ error: { kind: 'not-found' } });
  fake.answer('searchGroupByID', () => Promise.reject(sdkError(10010)));
  expect(await joining.find('g')).toMatchObject({ error: { kind: 'not-found', code: 10010 } });
  fake.answer('searchGroupByID', () => Promise.reject(sdkError(2800)));
  expect(await joining.find('g')).toMatchObject({ error: { kind: 'network' } });
});

it('takes “already a member” for what it is', async () => {
  const { fake, joining } = await setUp();
  fake.answer('joinGroup', () => Promise.reject(sdkError(10013)));
  expect(await joining.join('g', 'hi')).toEqual({ ok: true, value: 'already' });
  expect(fake.callsOf('joinGroup')).toEqual([[{ groupID: 'g', applyMessage: 'hi' }]]);
  fake.answer('joinGroup', () => Promise.reject(sdkError(10007)));
  expect(await joining.join('g', '')).toMatchObject({ error: { kind: 'forbidden' } });
});

it('brings in however many, a hundred at a time, and says of each what became of it', async () => {
  const { fake, joining } = await setUp();
  const ids = Array.from({ length: 150 }, (_, index) => `p${index}`);
  let calls = 0;
  fake.answer('addGroupMember', (options) => {
    calls += 1;
    if (calls === 2) return Promise.reject(sdkError(10014));
    const { userIDList } = options as { userIDList: string[] };
    return { data: { successUserIDList: userIDList.splice(0) } };
  });
  const invited = await joining.invite('g', ids);
  const outcomes = invited.ok ? invited.value.map(({ outcome }) => outcome) : [];
  expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(100);
  expect(outcomes.slice(100)).toEqual(Array(50).fill('failed'));
  calls = 1;
  expect(await joining.invite('g', ['mo'])).toMatchObject({ error: { kind: 'group-full' } });
});

it('hands the SDK its own application back to decide', async () => {
  const { fake, joining } = await setUp();
  const application = { groupID: 'g', applicant: 'qi', applicationType: 0, secret: 1 };
  fake.answer('getGroupApplicationList', () => ({ data: { applicationList: [application] } }));
  const requests = await joining.requests();
  const request = requests.ok ? requests.value[0] : undefined;
  if (request === undefined) throw new Error('no request');
  await joining.decide(request, true);
  await joining.decide(request, false);
  expect(fake.callsOf('handleGroupApplication')).toEqual([
    [{ handleAction: 'Agree', application }],
    [{ handleAction: 'Reject', application }],
  ]);
  const other = { ...request, id: 'never listed' };
  expect(await joining.decide(other, true)).toMatchObject({ error: { kind: 'not-found' } });
});

it('answers with why requests did not come', async () => {
  const { fake, joining } = await setUp();
  fake.answer('getGroupApplicationList', () => Promise.reject(sdkError(2996)));
  expect(await joining.requests()).toMatchObject({ error: { kind: 'too-often' } });
});
