import type { PhoneStorage } from '../storage';
import { STORAGE_TOTAL_LIMIT_BYTES } from '../storage';
import { ApiFailure, defineApis, failureOf, type Wx } from './define-apis';

const storageInfo = (storage: PhoneStorage) => ({
  keys: storage.keys(),
  currentSize: Math.ceil(storage.sizeBytes / 1024),
  limitSize: STORAGE_TOTAL_LIMIT_BYTES / 1024,
});

/** WeChat's synchronous forms throw an Error whose message is the `errMsg`. */
function orThrow(name: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    throw new Error(failureOf(name, error).errMsg);
  }
}

type AsyncNames = 'setStorage' | 'getStorage' | 'removeStorage' | 'clearStorage' | 'getStorageInfo';
type SyncNames =
  | 'setStorageSync'
  | 'getStorageSync'
  | 'removeStorageSync'
  | 'clearStorageSync'
  | 'getStorageInfoSync'
  | 'batchSetStorageSync'
  | 'batchGetStorageSync';

/** `wx.*Storage*`. A key that is missing or corrupt reads as `''` in the synchronous form and fails in the other. */
export function createStorageApis(storage: PhoneStorage): Pick<Wx, AsyncNames | SyncNames> {
  const read = (key: string): unknown => storage.get(key) ?? '';
  const sync = {
    setStorageSync: (key: string, data: unknown) =>
      orThrow('setStorageSync', () => storage.set(key, data)),
    getStorageSync: read,
    removeStorageSync: (key: string) => storage.remove(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => storageInfo(storage),
    batchSetStorageSync: (list: readonly { key: string; value: unknown }[]) =>
      orThrow('batchSetStorageSync', () =>
        list.forEach((each) => storage.set(each.key, each.value)),
      ),
    batchGetStorageSync: (keys: readonly string[]) => keys.map(read),
  };
  return {
    ...defineApis<AsyncNames>({
      setStorage: ({ key, data }) => storage.set(key, data),
      getStorage: ({ key }) => {
        const data = storage.get(key);
        if (data === undefined) throw new ApiFailure('data not found');
        return { data };
      },
      removeStorage: ({ key }) => storage.remove(key),
      clearStorage: () => storage.clear(),
      getStorageInfo: () => storageInfo(storage),
    }),
    ...(sync as unknown as Pick<Wx, SyncNames>),
  };
}
