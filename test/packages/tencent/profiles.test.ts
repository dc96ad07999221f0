import { FakeSdk } from '../../support/fakes/fake-sdk';
import { TencentProfiles } from '../../../miniprogram/packages/tencent/profiles';
import { requestTo } from '../../support/sdk-request';

it('finds a profile, or says that there is none', async () => {
  const fake = new FakeSdk();
  const profiles = new TencentProfiles(requestTo(fake));
  fake.answer('getUserProfile', () => Promise.resolve({ data: [{ userID: 'mo', nick: 'Mo' }] }));
  expect(await profiles.of('mo')).toMatchObject({ value: { nick: 'Mo', gender: 'unset' } });
  expect(fake.callsOf('getUserProfile')).toEqual([[{ userIDList: ['mo'] }]]);
  fake.answer('getUserProfile', () => Promise.resolve({ data: [] }));
  expect(await profiles.of('mo')).toMatchObject({ error: { kind: 'not-found' } });
});

it('reads mine', async () => {
  const fake = new FakeSdk();
  fake.answer('getMyProfile', () => Promise.resolve({ data: { userID: 'lin' } }));
  expect(await new TencentProfiles(requestTo(fake)).mine()).toMatchObject({
    value: { userId: 'lin', friending: 'after-asking' },
  });
});
