import { FakeSdk, sdkError, sdkText } from '../../support/fakes/fake-sdk';
import { MessageInstances } from '../../../miniprogram/packages/tencent/instances';
import { TencentVoiceText } from '../../../miniprogram/packages/tencent/voice-text';
import { buildMessage } from '../../support/builders';
import { requestTo } from '../../support/sdk-request';
import type { SdkMessage } from '../../../miniprogram/packages/tencent/sdk';

const message = buildMessage({ id: 'm-1', conversationId: 'direct:mo' });

function setUp(reply: () => unknown) {
  const fake = new FakeSdk();
  fake.answer('convertVoiceToText', reply);
  fake.answer('findMessage', () => null);
  const instances = new MessageInstances<SdkMessage>();
  return { fake, instances, voiceText: new TencentVoiceText(requestTo(fake), instances) };
}

it('asks with the SDK’s own object', async () => {
  const { fake, instances, voiceText } = setUp(() => ({ data: { result: '明天见' } }));
  const instance = sdkText();
  instances.keep(instance);
  expect(await voiceText.textOf(message)).toEqual({ ok: true, value: '明天见' });
  expect(fake.callsOf('convertVoiceToText')).toEqual([[{ message: instance }]]);
});

it('knows no voice that is not held', async () => {
  const { voiceText } = setUp(() => ({}));
  expect(await voiceText.textOf(message)).toMatchObject({ error: { kind: 'not-found' } });
});

it.each([undefined, 7, ['x']])('takes %j for no words', async (result) => {
  const { instances, voiceText } = setUp(() => ({ data: { result } }));
  instances.keep(sdkText());
  expect(await voiceText.textOf(message)).toEqual({ ok: true, value: '' });
});

it.each([
  [2118, 'unknown'],
  [2119, 'bad-file'],
])('reads %i as “%s”', async (code, kind) => {
  const { instances, voiceText } = setUp(() => Promise.reject(sdkError(code)));
  instances.keep(sdkText());
  expect(await voiceText.textOf(message)).toMatchObject({ error: { kind } });
});
