import type { KeyValueStorage } from '../platform';

/** WeChat's storage: 10 MB for the whole app, values up to 1 MB. Over either limit writing answers false. */
export const wechatStorage: KeyValueStorage = {
  read(key) {
    try {
      // A key that was never written answers with an empty string.
      const value: unknown = wx.getStorageSync(key);
      return value === '' ? undefined : value;
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    try {
      wx.setStorageSync(key, value);
      return true;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      wx.removeStorageSync(key);
    } catch {
      // What cannot be removed is overwritten by the next write, and readers check what they read.
    }
  },
  keys() {
    try {
      return wx.getStorageInfoSync().keys;
    } catch {
      return [];
    }
  },
};
