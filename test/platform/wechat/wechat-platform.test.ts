import { FakeWx } from '../../support/fakes/fake-wx';
import { createWechatPlatform } from '../../../miniprogram/platform/wechat/wechat-platform';

it('is the device, with nothing asked but what it is set to', () => {
  const wx = new FakeWx().install();
  const platform = createWechatPlatform();
  expect(platform.device.language).toBe('zh_CN');
  expect(wx.calls).toEqual([]);
});
