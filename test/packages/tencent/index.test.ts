import TencentCloudChat from '@tencentcloud/chat';
import { FakeClock, FakeStorage } from '../../support/fakes/fake-platform';
import { FakeSdk } from '../../support/fakes/fake-sdk';
import { createTencentChatClient } from '../../../miniprogram/packages/tencent';

it('connects to nothing before sign-in', async () => {
  const fake = new FakeSdk();
  const create = jest.spyOn(TencentCloudChat, 'create').mockReturnValue(fake.sdk as never);
  const client = createTencentChatClient({
    sdkAppId: 7,
    clock: new FakeClock(),
    storage: new FakeStorage(),
  });
  expect(create).not.toHaveBeenCalled();
  await client.signIn({ userId: 'lin', userSig: 'sig', expiresAtMs: 0 });
  expect(create).toHaveBeenCalledWith({ SDKAppID: 7 });
});
