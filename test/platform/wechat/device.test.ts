import { FakeWx } from '../../support/fakes/fake-wx';
import { readDevice } from '../../../miniprogram/platform/wechat/device';

it('reads language, font factor and width', () => {
  const wx = new FakeWx().install();
  Object.assign(wx.baseInfo, { language: 'en', fontSizeScaleFactor: 1.4, fontSizeSetting: 20 });
  expect(readDevice()).toEqual({ language: 'en', fontScale: 1.4, windowWidthPx: 375 });
});

it('makes the factor out of the font size on base libraries that report no factor', () => {
  const wx = new FakeWx().install();
  Object.assign(wx.baseInfo, { fontSizeSetting: 20 });
  expect(readDevice().fontScale).toBe(1.25);
});

it('takes the default size where nothing is reported', () => {
  new FakeWx().install();
  expect(readDevice().fontScale).toBe(1);
});
