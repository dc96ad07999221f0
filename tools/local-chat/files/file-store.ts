import { randomBytes } from 'node:crypto';
import { inSize } from './thumbnail';
import type { FileSize } from './thumbnail';
import type { StoredFile } from './stored-file';

/** How often a file was asked for, by size. */
export type FileRequests = Readonly<Record<FileSize, number>>;

/** Uploaded files, in memory, by the key that a signature gave out. */
export class FileStore {
  private readonly files = new Map<string, StoredFile>();
  private readonly signers = new Map<string, string>();
  private readonly expiredKeys = new Set<string>();
  private readonly requests = new Map<string, Record<FileSize, number>>();
  /** Smaller pictures by size and key, made when they are first asked for. */
  private readonly smaller = new Map<string, StoredFile>();

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

  /** What a download is answered with; counts it. */
  download(key: string, size: FileSize): StoredFile | 'expired' | undefined {
    const file = this.get(key);
    const known = this.requests.get(key) ?? { original: 0, large: 0, thumbnail: 0 };
    this.requests.set(key, known);
    known[size] += 1;
    if (file === undefined || file === 'expired' || size === 'original') return file;
    const made = this.smaller.get(`${size} ${key}`) ?? inSize(file, size);
    this.smaller.set(`${size} ${key}`, made);
    return made;
  }

  /** How often each file was asked for, by its key: for assertions on what a client loads. */
  requested(): Readonly<Record<string, FileRequests>> {
    return Object.fromEntries(this.requests);
  }

  /** Takes away every file there is, as the cloud does after its storage period. */
  expireAll(): void {
    for (const key of this.files.keys()) this.expiredKeys.add(key);
    this.files.clear();
    this.smaller.clear();
  }
}
