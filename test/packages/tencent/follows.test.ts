import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentFollows } from '../../../miniprogram/packages/tencent/follows';
import { requestTo } from '../../support/sdk-request';

function setUp() {
  const fake = new FakeSdk();
  return { fake, follows: new TencentFollows(requestTo(fake)) };
}

it('follows one person at a time, and hears what the service refused of it', async () => {
  const { fake, follows } = setUp();
  fake.answer('followUser', () => Promise.resolve({ data: [{ userID: 'mo', resultCode: 0 }] }));
  expect(await follows.follow('mo')).toEqual({ ok: true, value: undefined });
  expect(fake.callsOf('followUser')).toEqual([[['mo']]]);
  fake.answer('followUser', () =>
    Promise.resolve({ data: [{ userID: 'mo', resultCode: 30540, resultInfo: 'slowly' }] }),
  );
  expect(await follows.follow('mo')).toMatchObject({ error: { kind: 'too-often' } });
  expect((await follows.unfollow('mo')).ok).toBe(true);
});

it.each([
  ['following', 'getMyFollowingList'],
  ['followers', 'getMyFollowersList'],
  ['mutual', 'getMutualFollowersList'],
] as const)('pages through %s', async (list, method) => {
  const { fake, follows } = setUp();
  await follows.page(list);
  await follows.page(list, '500');
  expect(fake.callsOf(method)).toEqual([[''], ['500']]);
});

it('asks about one person, and says where it is not bought', async () => {
  const { fake, follows } = setUp();
  await follows.counts('mo');
  expect(fake.callsOf('getUserFollowInfo')).toEqual([[['mo']]]);
  fake.answer('checkFollowType', () => Promise.reject(sdkError(3122)));
  expect(await follows.relation('mo')).toMatchObject({ error: { kind: 'not-available' } });
});
