import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentLabels } from '../../../miniprogram/packages/tencent/labels';
import { requestTo } from '../../support/sdk-request';

function setUp() {
  const fake = new FakeSdk();
  return { fake, labels: new TencentLabels(requestTo(fake)) };
}

it('asks the SDK by its own names', async () => {
  const { fake, labels } = setUp();
  fake.answer('getFriendGroupList', () => Promise.resolve({ data: [{ name: 'a' }] }));
  expect(await labels.all()).toEqual({ ok: true, value: [{ name: 'a', userIds: [] }] });
  await labels.create('a', ['mo']);
  await labels.rename('a', 'b');
  await labels.remove('b');
  expect(fake.callsOf('createFriendGroup')).toEqual([[{ name: 'a', userIDList: ['mo'] }]]);
  expect(fake.callsOf('renameFriendGroup')).toEqual([[{ oldName: 'a', newName: 'b' }]]);
  expect(fake.callsOf('deleteFriendGroup')).toEqual([[{ name: 'b' }]]);
});

it.each([
  [true, ['mo'], [], 'ok'],
  [false, [], [], 'ok'],
  [true, [], [], 'not-friends'],
  [true, [], [{ to: 'mo', code: 31704 }], 'not-friends'],
])('reads what became of one: %s, %j, %j', async (isLabelled, userIDList, refused, kind) => {
  const { fake, labels } = setUp();
  const data = { friendGroup: { name: 'a', userIDList }, failureUserIDList: refused };
  for (const call of ['addToFriendGroup', 'removeFromFriendGroup'] as const)
    fake.answer(call, () => Promise.resolve({ data }));
  const answer = await labels.set('a', 'mo', isLabelled);
  expect(answer.ok ? 'ok' : answer.error.kind).toBe(kind);
});

it('says that there is no such label', async () => {
  const { fake, labels } = setUp();
  fake.answer('addToFriendGroup', () => Promise.reject(sdkError(2711)));
  expect(await labels.set('a', 'mo', true)).toMatchObject({ error: { kind: 'not-found' } });
});
