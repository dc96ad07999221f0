import { notifyFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/notify';

it.each([
  ['AcceptAndNotify', 'notify'],
  ['AcceptNotNotify', 'muted'],
  ['AcceptNotNotifyExceptAt', 'muted'],
  ['Discard', 'blocked'],
  ['NotReceiveMsgExceptAt', 'blocked'],
  ['Later', 'notify'],
  [undefined, 'notify'],
  [{ remind: 'Discard' }, 'notify'],
])('reads %p as “%s”', (messageRemindType, notify) => {
  expect(notifyFromSdk(messageRemindType)).toBe(notify);
});
