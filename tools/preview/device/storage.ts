/** One phone's local storage with WeChat's limits, kept in the browser's `localStorage` under a prefix of its own. */
import { ApiFailure } from './api/define-apis';
import { asRecord } from './values';

/** 1 MB per key and 10 MB in all: WeChat's documented limits of `wx.setStorage`. */
export const STORAGE_KEY_LIMIT_BYTES = 1024 * 1024;
export const STORAGE_TOTAL_LIMIT_BYTES = 10 * 1024 * 1024;

const utf8Length = (text: string): number => new TextEncoder().encode(text).byteLength;

export class PhoneStorage {
  private readonly sizes = new Map<string, number>();
  private totalBytes = 0;

  /**
   * @param prefix keeps phones apart, as in `phone:left:data:`
   * @param isFull asked on every write; true makes the phone behave as one without space left
   */
  constructor(
    private readonly storage: Storage,
    private readonly prefix: string,
    private readonly isFull: () => boolean,
  ) {
    for (const key of this.browserKeys()) {
      this.resize(key.slice(prefix.length), utf8Length(storage.getItem(key) ?? ''));
    }
  }

  /** The stored value, or undefined where the key is unknown or what it holds is corrupt. */
  get(key: string): unknown {
    const text = this.storage.getItem(this.prefix + key);
    if (text === null) return undefined;
    try {
      return asRecord(JSON.parse(text))['data'];
    } catch {
      return undefined;
    }
  }

  has(key: string): boolean {
    return this.storage.getItem(this.prefix + key) !== null;
  }

  /** Stores a JSON-safe value. Throws {@link ApiFailure} beyond the limits. */
  set(key: string, data: unknown): void {
    if (key === '') throw new ApiFailure('parameter error: key can not be empty');
    const text = JSON.stringify({ data });
    const bytes = utf8Length(text);
    if (bytes > STORAGE_KEY_LIMIT_BYTES) throw new ApiFailure('entry size limit reached');
    const total = this.totalBytes - (this.sizes.get(key) ?? 0) + bytes;
    if (this.isFull() || total > STORAGE_TOTAL_LIMIT_BYTES) {
      throw new ApiFailure('exceed storage max size 10Mb');
    }
    this.write(key, text);
    this.resize(key, bytes);
  }

  remove(key: string): void {
    this.storage.removeItem(this.prefix + key);
    this.resize(key, 0);
  }

  clear(): void {
    for (const key of this.browserKeys()) this.storage.removeItem(key);
    this.sizes.clear();
    this.totalBytes = 0;
  }

  keys(): string[] {
    return [...this.sizes.keys()];
  }

  /** Bytes in use, as UTF-8. */
  get sizeBytes(): number {
    return this.totalBytes;
  }

  /** Overwrites every value with bytes that are not JSON, as a broken flash page would. */
  corrupt(): void {
    for (const key of this.browserKeys()) this.storage.setItem(key, '\u0000{broken');
  }

  /** The browser's own quota is smaller than two full phones: what it refuses is a full phone too. */
  private write(key: string, text: string): void {
    try {
      this.storage.setItem(this.prefix + key, text);
    } catch {
      throw new ApiFailure('exceed storage max size 10Mb');
    }
  }

  private resize(key: string, bytes: number): void {
    this.totalBytes += bytes - (this.sizes.get(key) ?? 0);
    if (bytes === 0) this.sizes.delete(key);
    else this.sizes.set(key, bytes);
  }

  private browserKeys(): string[] {
    return Array.from(
      { length: this.storage.length },
      (_, index) => this.storage.key(index) ?? '',
    ).filter((key) => key.startsWith(this.prefix));
  }
}
