import { FakeSdk, sdkText } from '../../support/fakes/fake-sdk';
import { MessageInstances } from '../../../miniprogram/packages/tencent/instances';
import { TencentPins } from '../../../miniprogram/packages/tencent/pins';
import { buildMessage } from '../../support/builders';
import { requestTo } from '../../support/sdk-request';
import type { SdkMessage } from '../../../miniprogram/packages/tencent/sdk';

const pinnedText = sdkText({ conversationID: 'GROUPteam', conversationType: 'GROUP' });

function setUp() {
  const fake = new FakeSdk();
  const instances = new MessageInstances<SdkMessage>();
  return { fake, instances, pins: new TencentPins(requestTo(fake), instances) };
}

it('keeps the objects of what is pinned, so that it can be taken off', async () => {
  const { fake, pins } = setUp();
  fake.answer('getPinnedGroupMessageList', () =>
    Promise.resolve({ data: { messageList: [pinnedText, null, {}] } }),
  );
  const listed = await pins.of('group:team');
  expect(listed).toMatchObject({ value: [{ id: 'm-1', conversationId: 'group:team' }] });
  await pins.set(buildMessage({ id: 'm-1', conversationId: 'group:team' }), false);
  expect(fake.callsOf('pinGroupMessage')).toEqual([
    [{ groupID: 'team', message: pinnedText, isPinned: false }],
  ]);
});

it.each(['direct:mo', 'system', 'nowhere'])('asks nothing about %s', async (conversationId) => {
  const { fake, pins } = setUp();
  expect(await pins.of(conversationId)).toMatchObject({ error: { kind: 'not-found' } });
  expect(await pins.set(buildMessage({ conversationId }), true)).toMatchObject({ ok: false });
  expect(fake.calls).toEqual([]);
});
