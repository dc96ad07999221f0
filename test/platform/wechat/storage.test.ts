import { FakeWx } from '../../support/fakes/fake-wx';
import { wechatStorage } from '../../../miniprogram/platform/wechat/storage';

const broken = (): never => {
  throw new Error('storage is broken');
};

function install(): Map<string, unknown> {
  const values = new Map<string, unknown>();
  new FakeWx({
    getStorageSync: (key: string) => values.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => values.set(key, value),
    removeStorageSync: (key: string) => values.delete(key),
    getStorageInfoSync: () => ({ keys: [...values.keys()] }),
  }).install();
  return values;
}

it('reads back what was written and lists its key', () => {
  install();
  expect(wechatStorage.write('a', { n: 1 })).toBe(true);
  expect(wechatStorage.read('a')).toEqual({ n: 1 });
  expect(wechatStorage.keys()).toEqual(['a']);
});

it('knows nothing of a key that was never written or was removed', () => {
  install();
  wechatStorage.write('a', 1);
  wechatStorage.remove('a');
  expect(wechatStorage.read('a')).toBeUndefined();
  expect(wechatStorage.read('b')).toBeUndefined();
});

it('answers false to a write that the device refuses', () => {
  new FakeWx({ setStorageSync: broken }).install();
  expect(wechatStorage.write('a', 1)).toBe(false);
});

it('treats broken storage as empty', () => {
  new FakeWx({
    getStorageSync: broken,
    removeStorageSync: broken,
    getStorageInfoSync: broken,
  }).install();
  expect(wechatStorage.read('a')).toBeUndefined();
  expect(wechatStorage.keys()).toEqual([]);
  expect(() => wechatStorage.remove('a')).not.toThrow();
});
