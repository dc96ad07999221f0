import { TYPES } from '../../../miniprogram/packages/tencent/sdk';
import { createOptionsOf, sendOptionsOf } from '../../../miniprogram/packages/tencent/send-options';

it('adds nothing to an ordinary message', () => {
  expect(createOptionsOf({})).toEqual({});
  expect(sendOptionsOf({})).toBeUndefined();
});

it.each([
  ['high', TYPES.MSG_PRIORITY_HIGH],
  ['normal', TYPES.MSG_PRIORITY_NORMAL],
  ['low', TYPES.MSG_PRIORITY_LOW],
  ['lowest', TYPES.MSG_PRIORITY_LOWEST],
] as const)('knows the priority %s', (priority, expected) => {
  expect(expected).toBeDefined();
  expect(createOptionsOf({ priority })).toEqual({ priority: expected });
});

it('names who alone receives it', () => {
  expect(createOptionsOf({ receivers: ['mo'] })).toEqual({ receiverList: ['mo'] });
});

it('says how it is counted, pushed and kept', () => {
  expect(sendOptionsOf({ isUncounted: true })).toEqual({
    messageControlInfo: { excludedFromUnreadCount: true },
  });
  expect(sendOptionsOf({ isOnlineOnly: true, push: 'none' })).toEqual({
    onlineUserOnly: true,
    offlinePushInfo: { disablePush: true },
  });
  expect(sendOptionsOf({ push: { title: 'Order', description: 'On its way' } })).toEqual({
    offlinePushInfo: { title: 'Order', description: 'On its way' },
  });
});
