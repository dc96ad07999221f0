import type { StoredFile } from './stored-file';

/** Larger files are forgotten when the phone's page is loaded again: a browser gives local storage some 5 MB in all. */
const LARGEST_KEPT_BYTES = 512 * 1024;

/** One phone's user data folder as the browser's `localStorage` keeps it, so that its files outlive the app. */
export class KeptFiles {
  /** @param prefix keeps phones apart, as in `phone:left:file:` */
  constructor(
    private readonly storage: Storage,
    private readonly prefix: string,
  ) {}

  /** What was kept, by path; what cannot be read is left out. */
  load(mimeTypeOf: (path: string) => string): ReadonlyMap<string, StoredFile> {
    const files = new Map<string, StoredFile>();
    for (const key of this.keys()) {
      const path = key.slice(this.prefix.length);
      const bytes = bytesOf(this.storage.getItem(key) ?? '');
      if (bytes) files.set(path, { bytes, mimeType: mimeTypeOf(path), modifiedAtMs: Date.now() });
    }
    return files;
  }

  keep(path: string, { bytes }: StoredFile): void {
    this.forget(path);
    if (bytes.byteLength > LARGEST_KEPT_BYTES) return;
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    try {
      this.storage.setItem(this.prefix + path, btoa(letters));
    } catch {
      // The browser's storage is full: the file lives as long as the page.
    }
  }

  forget(path: string): void {
    this.storage.removeItem(this.prefix + path);
  }

  clear(): void {
    for (const key of this.keys()) this.storage.removeItem(key);
  }

  private keys(): readonly string[] {
    const all = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
    return all.filter((key): key is string => key?.startsWith(this.prefix) === true);
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
