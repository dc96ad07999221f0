import { FakeWx } from '../../support/fakes/fake-wx';
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

it.each(['camera', 'album'] as const)(
  'needs only the privacy agreement to choose or take something (%s)',
  async (permission) => {
    expect(await wechatPermissions.request(permission)).toBe('allowed');
    wx.willAnswer('requirePrivacyAuthorize', 'fail');
    expect(await wechatPermissions.request(permission)).toBe('refused');
    expect([...wx.of('authorize'), ...wx.of('getSetting')]).toEqual([]);
  },
);

it('leaves the question about the location to the map, and knows an older refusal', async () => {
  wx.willAnswer('getSetting', { authSetting: {} });
  expect(await wechatPermissions.request('location')).toBe('allowed');
  wx.willAnswer('getSetting', { authSetting: { 'scope.userLocation': false } });
  expect(await wechatPermissions.request('location')).toBe('blocked');
  expect(wx.of('authorize')).toEqual([]);
});

it('asks before something is saved to the album', async () => {
  wx.willAnswer('getSetting', { authSetting: {} });
  expect(await wechatPermissions.request('saving')).toBe('granted');
  expect(wx.of('authorize')).toMatchObject([{ scope: 'scope.writePhotosAlbum' }]);
});
