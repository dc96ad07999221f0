import { FakeWx } from '../../support/fakes/fake-wx';
import { wechatLifecycle } from '../../../miniprogram/platform/wechat/lifecycle';
import type { Lifecycle } from '../../../miniprogram/platform/platform';

const cases: readonly (readonly [keyof Lifecycle, string, object, readonly unknown[]])[] = [
  ['onShow', 'AppShow', { path: 'a' }, []],
  ['onHide', 'AppHide', {}, []],
  ['onNetworkChange', 'NetworkStatusChange', { isConnected: false, networkType: 'none' }, [false]],
  ['onMemoryWarning', 'MemoryWarning', { level: 10 }, []],
];

it.each(cases)('%s hears the device until it is disposed', (method, event, detail, heard) => {
  const wx = new FakeWx().install();
  const listener = jest.fn();
  const dispose = wechatLifecycle[method](listener);
  wx.emit(event, detail);
  expect(listener.mock.calls).toEqual([heard]);
  dispose();
  wx.emit(event, detail);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(wx.listenerCount(event)).toBe(0);
});
