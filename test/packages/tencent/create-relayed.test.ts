import { FakeSdk, sdkText } from '../../support/fakes/fake-sdk';
import { createInstance } from '../../../miniprogram/packages/tencent/create-instance';
import { createRelayed } from '../../../miniprogram/packages/tencent/create-relayed';
import { TYPES } from '../../../miniprogram/packages/tencent/sdk';
import { outgoingText, text } from '../../support/builders';
import type { MessageOrigin } from '../../../miniprogram/domain/message/message-origin';
import type { Outgoing } from '../../../miniprogram/domain/message/outgoing';

const address = {
  to: 'mo',
  conversationType: TYPES.CONV_C2C,
  cloudCustomData: '{}',
  needReadReceipt: true,
};
const sticker = { kind: 'sticker', index: 1, data: 'x' } as const;
const merged = { kind: 'merged', title: 'Chat', abstracts: ['Mo: hi'] } as const;
const forward: MessageOrigin = {
  kind: 'forward',
  conversationId: 'group:team',
  messageId: 'm-1',
};
const merge: MessageOrigin = {
  kind: 'merge',
  conversationId: 'group:team',
  messageIds: ['m-1', 'm-2'],
  compatibleText: 'a record',
};
const held = new Map([
  ['m-1', sdkText({ ID: 'm-1' })],
  ['m-2', sdkText({ ID: 'm-2' })],
]);

function relay(
  content: Outgoing['content'],
  origin: MessageOrigin,
  find = (id: string) => held.get(id),
) {
  const fake = new FakeSdk();
  for (const method of ['createForwardMessage', 'createMergerMessage'] as const)
    fake.answer(method, () => ({ ID: 'new' }));
  const made = createRelayed(fake.sdk, address, content, origin, (_, id) => find(id));
  return { made, calls: fake.calls };
}

it('hands the SDK the message that is sent on', () => {
  const { made, calls } = relay(sticker, forward);
  expect(made).toEqual({ ID: 'new' });
  expect(calls).toEqual([
    { method: 'createForwardMessage', args: [{ ...address, payload: held.get('m-1') }] },
  ]);
});

it('makes nothing of texts, which are written anew, and of what is not here', () => {
  expect(relay(text('hi'), forward)).toEqual({ made: undefined, calls: [] });
  expect(relay(sticker, forward, () => undefined).made).toBeUndefined();
  const hasOne = (id: string) => (id === 'm-1' ? held.get(id) : undefined);
  expect(relay(merged, merge, hasOne)).toEqual({ made: undefined, calls: [] });
});

it('merges messages in their order', () => {
  expect(relay(merged, merge).calls).toEqual([
    {
      method: 'createMergerMessage',
      args: [
        {
          ...address,
          payload: {
            messageList: [...held.values()],
            title: 'Chat',
            abstractList: ['Mo: hi'],
            compatibleText: 'a record',
          },
        },
      ],
    },
  ]);
});

it('lets no rejection of the SDK escape', async () => {
  const fake = new FakeSdk();
  fake.answer('createForwardMessage', () => Promise.reject(new Error('2453')));
  const outgoing = outgoingText('', {
    content: { kind: 'file', source: { url: '', sizeBytes: 0 }, fileName: 'a' },
    origin: forward,
  });
  const made = createInstance(fake.sdk, outgoing, () => held.get('m-1'));
  expect(made).toMatchObject({ error: { kind: 'not-found' } });
  await new Promise((resolve) => setImmediate(resolve));
});
