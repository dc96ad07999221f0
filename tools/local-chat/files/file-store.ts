import { randomBytes } from 'node:crypto';

export interface StoredFile {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** Uploaded files, in memory, by the key that a signature gave out. */
export class FileStore {
  private readonly files = new Map<string, StoredFile>();
  private readonly signers = new Map<string, string>();
  private readonly expiredKeys = new Set<string>();

  /** A new key under which `userId` may upload a file of this name. */
  sign(userId: string, fileName: string): string {
    const safeName = fileName.replace(/[^\w.-]/g, '_').slice(-80);
    const key = `${encodeURIComponent(userId)}-${randomBytes(6).toString('hex')}-${safeName}`;
    this.signers.set(key, userId);
    return key;
  }

  /** Who may upload under this key; undefined for a key that nobody was given. */
  signerOf(key: string): string | undefined {
    return this.signers.get(key);
  }

  put(key: string, file: StoredFile): void {
    this.files.set(key, file);
  }

  /** The file, `expired` when it was there once, undefined when it never was. */
  get(key: string): StoredFile | 'expired' | undefined {
    return this.expiredKeys.has(key) ? 'expired' : this.files.get(key);
  }

  /** Takes away every file there is, as the cloud does after its storage period. */
  expireAll(): void {
    for (const key of this.files.keys()) this.expiredKeys.add(key);
    this.files.clear();
  }
}
