import { FakeWx } from '../../support/fakes/fake-wx';
import { wechatReminderConsent } from '../../../miniprogram/platform/wechat/reminder-consent';

let wx: FakeWx;
beforeEach(() => {
  wx = new FakeWx().install();
});

it.each([
  [{ mainSwitch: true, itemSettings: {} }, true],
  [{ mainSwitch: true }, true],
  [undefined, true],
  [{ mainSwitch: false }, false],
  [{ mainSwitch: true, itemSettings: { t: 'accept' } }, true],
  [{ mainSwitch: true, itemSettings: { t: 'reject' } }, false],
  [{ mainSwitch: true, itemSettings: { t: 'ban' } }, false],
])('asks where WeChat remembers no refusal: %j', async (subscriptionsSetting, canAsk) => {
  wx.willAnswer('getSetting', { subscriptionsSetting });
  expect(await wechatReminderConsent.canAsk('t')).toBe(canAsk);
});

it('asks nobody on an old WeChat, or where it does not say', async () => {
  wx.willAnswer('getSetting', 'fail');
  expect(await wechatReminderConsent.canAsk('t')).toBe(false);
  Reflect.set(globalThis, 'wx', {});
  expect(await wechatReminderConsent.canAsk('t')).toBe(false);
});

it.each([
  [{ t: 'accept' }, 'accepted'],
  [{ t: 'reject' }, 'refused'],
  [{ t: 'filter' }, 'refused'],
  [{}, 'refused'],
  ['fail', 'failed'],
] as const)('hands the answer on: %j', async (given, answer) => {
  wx.willAnswer('requestSubscribeMessage', given);
  expect(await wechatReminderConsent.ask('t')).toBe(answer);
  expect(wx.of('requestSubscribeMessage')).toMatchObject([{ tmplIds: ['t'] }]);
});
