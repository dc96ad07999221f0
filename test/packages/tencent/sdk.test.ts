import TencentCloudChat from '@tencentcloud/chat';
import { SdkEvent } from '../../../miniprogram/packages/tencent/events';
import { createSdk } from '../../../miniprogram/packages/tencent/sdk';
import { FakeSdk } from '../../support/fakes/fake-sdk';

it('makes a silent SDK with the upload plugin, where it is told to connect', () => {
  const fake = new FakeSdk();
  const create = jest.spyOn(TencentCloudChat, 'create').mockReturnValue(fake.sdk as never);
  createSdk({ sdkAppId: 7, proxyServer: 'ws://127.0.0.1:1' });
  createSdk({ sdkAppId: 7 });
  expect(create.mock.calls).toEqual([
    [{ SDKAppID: 7, proxyServer: 'ws://127.0.0.1:1' }],
    [{ SDKAppID: 7 }],
  ]);
  expect(fake.calls.slice(0, 2)).toEqual([
    { method: 'setLogLevel', args: [4] },
    { method: 'registerPlugin', args: [{ 'tim-upload-plugin': expect.anything() as unknown }] },
  ]);
});

it('listens to events that the SDK has', () => {
  const names: readonly string[] = Object.values(TencentCloudChat.EVENT);
  expect(Object.values(SdkEvent).filter((name) => !names.includes(name))).toEqual([]);
});
