import { FakeSdk, sdkText } from '../../support/fakes/fake-sdk';
import { MessageInstances } from '../../../miniprogram/packages/tencent/instances';
import { heldMessage, requiredMessage } from '../../../miniprogram/packages/tencent/held-message';
import type { SdkMessage } from '../../../miniprogram/packages/tencent/sdk';

const wanted = { conversationId: 'direct:mo', id: 'm-1' };

it('takes the object that was kept, before the SDK is asked', () => {
  const { sdk, calls } = new FakeSdk();
  const instances = new MessageInstances<SdkMessage>();
  const kept = sdkText();
  instances.keep(kept);
  expect(heldMessage(instances, sdk, wanted)).toBe(kept);
  expect(calls).toEqual([]);
});

it('asks the SDK for one that was not', () => {
  const fake = new FakeSdk();
  const known = sdkText();
  fake.answer('findMessage', () => known);
  expect(heldMessage(new MessageInstances(), fake.sdk, wanted)).toBe(known);
});

it('says what the service would where nobody holds it', () => {
  const fake = new FakeSdk();
  fake.answer('findMessage', () => null);
  const find = () => requiredMessage(new MessageInstances(), fake.sdk, wanted);
  expect(find).toThrow('message not held');
});
