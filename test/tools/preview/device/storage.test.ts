import { createStorageApis } from '../../../../tools/preview/device/api/storage-apis';
import { PhoneStorage, STORAGE_KEY_LIMIT_BYTES } from '../../../../tools/preview/device/storage';
import { MemoryStorage } from './memory-storage';

function createPhone(browser: Storage = new MemoryStorage(), isFull = () => false) {
  const storage = new PhoneStorage(browser, 'phone:left:data:', isFull);
  return { browser, storage, wx: createStorageApis(storage) };
}

test('a value survives a reload of the phone', () => {
  const { browser, wx } = createPhone();
  wx.setStorageSync('drafts', { lin: '在吗', list: [1, null] });
  expect(createPhone(browser).wx.getStorageSync('drafts')).toEqual({
    lin: '在吗',
    list: [1, null],
  });
});

test('a missing key reads as an empty string and fails asynchronously', async () => {
  const { wx } = createPhone();
  expect(wx.getStorageSync('nothing')).toBe('');
  await expect(wx.getStorage({ key: 'nothing' })).rejects.toEqual({
    errMsg: 'getStorage:fail data not found',
  });
});

test('two phones of one browser do not see each other', () => {
  const browser = new MemoryStorage();
  const left = new PhoneStorage(browser, 'phone:left:data:', () => false);
  const right = new PhoneStorage(browser, 'phone:right:data:', () => false);
  left.set('user', 'lin');
  right.set('user', 'zhou');
  left.clear();
  expect(left.get('user')).toBeUndefined();
  expect(right.get('user')).toBe('zhou');
});

test('a value of more than 1 MB is refused, counted in UTF-8 bytes', () => {
  const { wx } = createPhone();
  const perCharacter = 3;
  const tooLong = '话'.repeat(STORAGE_KEY_LIMIT_BYTES / perCharacter);
  expect(() => {
    wx.setStorageSync('long', tooLong);
  }).toThrow('setStorageSync:fail entry size limit reached');
  expect(wx.getStorageSync('long')).toBe('');
});

test('more than 10 MB in all are refused, and replacing a value gives its room back', () => {
  const { wx } = createPhone();
  const almostMega = 'x'.repeat(STORAGE_KEY_LIMIT_BYTES - 100);
  for (let index = 0; index < 10; index += 1) wx.setStorageSync(`part-${index}`, almostMega);
  expect(() => {
    wx.setStorageSync('one more', almostMega);
  }).toThrow('exceed storage max size 10Mb');
  wx.setStorageSync('part-1', almostMega);
  wx.setStorageSync('part-0', 'small');
  wx.setStorageSync('one more', almostMega.slice(1000));
  expect(wx.getStorageInfoSync().keys).toHaveLength(11);
});

test('the browser’s own quota counts as a full phone', () => {
  const { wx } = createPhone(new MemoryStorage(100));
  expect(() => {
    wx.setStorageSync('key', 'x'.repeat(200));
  }).toThrow('exceed storage max size 10Mb');
});

test('a full phone refuses writes but still reads and removes', async () => {
  const browser = new MemoryStorage();
  createPhone(browser).wx.setStorageSync('kept', 1);
  const { wx } = createPhone(browser, () => true);
  await expect(wx.setStorage({ key: 'new', data: 2 })).rejects.toEqual({
    errMsg: 'setStorage:fail exceed storage max size 10Mb',
  });
  expect(wx.getStorageSync('kept')).toBe(1);
  wx.removeStorageSync('kept');
  expect(wx.getStorageSync('kept')).toBe('');
});

test('corrupt storage reads as missing and can be written again', () => {
  const { storage, wx } = createPhone();
  wx.setStorageSync('cache', { rows: 3 });
  storage.corrupt();
  expect(wx.getStorageSync('cache')).toBe('');
  wx.setStorageSync('cache', { rows: 4 });
  expect(wx.getStorageSync('cache')).toEqual({ rows: 4 });
});

test('the storage info follows writes and removals', () => {
  const { wx } = createPhone();
  wx.setStorageSync('a', 'x'.repeat(2048));
  expect(wx.getStorageInfoSync()).toEqual({ keys: ['a'], currentSize: 3, limitSize: 10_240 });
  wx.removeStorageSync('a');
  expect(wx.getStorageInfoSync()).toEqual({ keys: [], currentSize: 0, limitSize: 10_240 });
});
