import { FakeWx } from '../../support/fake-wx';
import { wechatPermissions } from '../../../miniprogram/platform/wechat/permissions';

let wx: FakeWx;
beforeEach(() => {
  wx = new FakeWx().install();
});

it.each([
  [true, 'allowed'],
  [false, 'blocked'],
] as const)('does not ask again what was answered before (%s)', async (before, answer) => {
  wx.willAnswer('getSetting', { authSetting: { 'scope.record': before } });
  expect(await wechatPermissions.request('microphone')).toBe(answer);
  expect(wx.of('authorize')).toEqual([]);
});

it.each([
  [{}, 'granted'],
  ['fail', 'refused'],
] as const)('asks once where nobody did (%j)', async (given, answer) => {
  wx.willAnswer('getSetting', { authSetting: {} });
  wx.willAnswer('authorize', given);
  expect(await wechatPermissions.request('microphone')).toBe(answer);
  expect(wx.of('authorize')).toMatchObject([{ scope: 'scope.record' }]);
});

it('asks where the settings cannot be read', async () => {
  wx.willAnswer('getSetting', 'fail');
  expect(await wechatPermissions.request('microphone')).toBe('granted');
});

it('asks for nothing without the privacy agreement', async () => {
  wx.willAnswer('getSetting', { authSetting: {} });
  wx.willAnswer('requirePrivacyAuthorize', 'fail');
  expect(await wechatPermissions.request('microphone')).toBe('refused');
  expect(wx.of('authorize')).toEqual([]);
});

it('opens the settings', () => {
  wechatPermissions.openSettings();
  expect(wx.of('openSetting')).toHaveLength(1);
});
