/** The synchronous storage calls of `wx` over a map. A missing key reads as an empty string, as in WeChat. */
export function storageApi(storage: Map<string, unknown>): object {
  return {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => {
      storage.set(key, value);
    },
    removeStorageSync: (key: string) => {
      storage.delete(key);
    },
    clearStorageSync: () => {
      storage.clear();
    },
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 }),
  };
}
