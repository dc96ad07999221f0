import { asRecord } from '../../kernel/json';
import type { Lifecycle } from '../platform';

/** The app's coming and going as WeChat reports it. */
export const wechatLifecycle: Lifecycle = {
  onShow(listener) {
    const heard = () => listener();
    wx.onAppShow(heard);
    return () => wx.offAppShow(heard);
  },
  onHide(listener) {
    const heard = () => listener();
    wx.onAppHide(heard);
    return () => wx.offAppHide(heard);
  },
  onNetworkChange(listener) {
    const heard = (change: unknown) => listener(asRecord(change)?.['isConnected'] === true);
    wx.onNetworkStatusChange(heard);
    return () => wx.offNetworkStatusChange(heard);
  },
  onMemoryWarning(listener) {
    const heard = () => listener();
    wx.onMemoryWarning(heard);
    return () => wx.offMemoryWarning(heard);
  },
};
