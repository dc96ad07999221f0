import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentRelations } from '../../../miniprogram/packages/tencent/relations';
import { requestTo } from '../../support/sdk-request';

function setUp() {
  const fake = new FakeSdk();
  return { fake, relations: new TencentRelations(requestTo(fake)) };
}

it('names a friend, and says of others that they are none', async () => {
  const { fake, relations } = setUp();
  expect((await relations.setRemark('mo', '小莫')).ok).toBe(true);
  expect(fake.callsOf('updateFriend')).toEqual([[{ userID: 'mo', remark: '小莫' }]]);
  fake.answer('updateFriend', () => Promise.reject(sdkError(2700)));
  expect(await relations.setRemark('qi', 'Q')).toMatchObject({ error: { kind: 'not-friends' } });
});

it('keeps a text with a friend under the name that the console has for it', async () => {
  const { fake, relations } = setUp();
  expect((await relations.setField('mo', 'Note', 'x')).ok).toBe(true);
  expect(fake.callsOf('updateFriend')).toEqual([
    [{ userID: 'mo', friendCustomField: [{ key: 'Tag_SNS_Custom_Note', value: 'x' }] }],
  ]);
});

it.each([
  ['mine-only', 'Delete_Type_Single'],
  ['both', 'Delete_Type_Both'],
] as const)('deletes a friend: %s', async (how, type) => {
  const { fake, relations } = setUp();
  expect((await relations.remove('mo', how)).ok).toBe(true);
  expect(fake.callsOf('deleteFriend')).toEqual([[{ userIDList: ['mo'], type }]]);
});

it.each([
  [2700, true],
  [31704, true],
  [30001, false],
])('takes the refusal %s of one of a list for what it means', async (code, isDone) => {
  const { fake, relations } = setUp();
  const failureUserIDList = [{ userID: 'mo', code, message: '' }];
  fake.answer('deleteFriend', () =>
    Promise.resolve({ data: { successUserIDList: [], failureUserIDList } }),
  );
  expect((await relations.remove('mo', 'both')).ok).toBe(isDone);
});

it.each([
  ['CheckResult_Type_BothWay', 'mutual'],
  ['CheckResult_Type_AWithB', 'mine'],
  ['CheckResult_Type_BWithA', 'theirs'],
  ['CheckResult_Type_NoRelation', 'none'],
  [undefined, 'none'],
])('reads the relation %s as %s', async (relation, read) => {
  const { fake, relations } = setUp();
  const successUserIDList = [{ userID: 'mo', code: 0, relation }];
  fake.answer('checkFriend', () => Promise.resolve({ data: { successUserIDList } }));
  expect(await relations.with('mo')).toEqual({ ok: true, value: read });
});

it('blocks, unblocks and lists', async () => {
  const { fake, relations } = setUp();
  fake.answer('getBlacklist', () => Promise.resolve({ data: ['mo'] }));
  await relations.block('mo');
  expect(await relations.blocked()).toEqual({ ok: true, value: ['mo'] });
  await relations.unblock('mo');
  for (const call of ['addToBlacklist', 'removeFromBlacklist'] as const)
    expect(fake.callsOf(call)).toEqual([[{ userIDList: ['mo'] }]]);
});
