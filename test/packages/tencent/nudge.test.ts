import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { nudge } from '../../../miniprogram/packages/tencent/nudge';
import { settle } from '../../support/fakes/fake-platform';

it('asks the service something, and does not care for the answer', async () => {
  const fake = new FakeSdk();
  fake.answer('checkFriend', () => Promise.reject(sdkError(2801)));
  nudge(fake.sdk, 'lin');
  fake.answer('checkFriend', () => {
    throw new Error('Params validate failed.');
  });
  nudge(fake.sdk, 'lin');
  await settle();
  expect(fake.callsOf('checkFriend')).toMatchObject([[{ userIDList: ['lin'] }], [{}]]);
});
