/** The files of one phone: temporary files, in memory, and the user data folder, which outlives the page. */
import { ApiFailure } from './api/define-apis';
import type { KeptFiles } from './kept-files';
import type { StoredFile } from './stored-file';

export const USER_DATA_PATH = 'wxfile://usr';
/** All files together may take 200 MB: WeChat's documented limit of the user data folder. */
export const USER_DATA_LIMIT_BYTES = 200 * 1024 * 1024;

/** Where the server offers the files of the built mini program. */
const PACKAGE_URL = '/app';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/webm': 'webm',
  'audio/wav': 'wav',
};

/** MIME type by a file name's extension; a plain byte stream where it is not known. */
export function mimeTypeOf(name: string): string {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  const known = Object.entries(EXTENSIONS).find(([, each]) => each === extension);
  return known?.[0] ?? 'application/octet-stream';
}

const notFound = (path: string): ApiFailure =>
  new ApiFailure(`no such file or directory ${path}`, { errno: 1300002 });

export class PhoneFiles {
  private readonly files = new Map<string, StoredFile>();
  private readonly folders = new Set<string>([USER_DATA_PATH]);
  private readonly urls = new Map<string, string>();
  private nextTemporary = 1;

  constructor(
    private readonly isFull: () => boolean,
    private readonly kept?: KeptFiles,
  ) {
    for (const [path, file] of kept?.load(mimeTypeOf) ?? []) {
      this.files.set(path, file);
      for (let folder = parentOf(path); folder.length > USER_DATA_PATH.length;)
        folder = parentOf(this.addFolder(folder));
    }
  }

  /** Stores bytes as a temporary file and returns its path, as the media pickers do. */
  addTemporary(bytes: Uint8Array<ArrayBuffer>, mimeType: string, name = ''): string {
    const extension =
      /\.(\w+)$/.exec(name)?.[1] ?? EXTENSIONS[mimeType.split(';')[0] ?? ''] ?? 'bin';
    const path = `wxfile://tmp_${this.nextTemporary}.${extension}`;
    this.nextTemporary += 1;
    this.files.set(path, { bytes, mimeType, modifiedAtMs: Date.now() });
    return path;
  }

  read(path: string): StoredFile {
    const file = this.files.get(path);
    if (!file) throw notFound(path);
    return file;
  }

  write(path: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.requireUserPath(path);
    if (!this.folders.has(parentOf(path))) throw notFound(parentOf(path));
    const used = this.userBytes() - (this.files.get(path)?.bytes.byteLength ?? 0);
    if (this.isFull() || used + bytes.byteLength > USER_DATA_LIMIT_BYTES) {
      throw new ApiFailure('the maximum size of the file storage limit is exceeded', {
        errno: 1300202,
      });
    }
    this.forgetUrl(path);
    const file = { bytes, mimeType: mimeTypeOf(path), modifiedAtMs: Date.now() };
    this.files.set(path, file);
    this.kept?.keep(path, file);
  }

  remove(path: string): void {
    this.read(path);
    this.forgetUrl(path);
    this.files.delete(path);
    this.kept?.forget(path);
  }

  makeFolder(path: string, isRecursive: boolean): void {
    this.requireUserPath(path);
    if (this.exists(path)) throw new ApiFailure(`file already exists ${path}`, { errno: 1301005 });
    const parent = parentOf(path);
    if (!this.folders.has(parent)) {
      if (!isRecursive) throw notFound(parent);
      this.makeFolder(parent, true);
    }
    this.folders.add(path);
  }

  removeFolder(path: string, isRecursive: boolean): void {
    const children = this.list(path);
    if (children.length > 0 && !isRecursive) {
      throw new ApiFailure('directory not empty', { errno: 1300066 });
    }
    for (const child of children) {
      const childPath = `${path}/${child}`;
      if (this.folders.has(childPath)) this.removeFolder(childPath, true);
      else this.remove(childPath);
    }
    this.folders.delete(path);
  }

  /** Names of the files and folders directly inside a folder. */
  list(path: string): string[] {
    if (!this.folders.has(path)) throw notFound(path);
    return [...this.files.keys(), ...this.folders]
      .filter((each) => parentOf(each) === path)
      .map((each) => each.slice(path.length + 1));
  }

  isFolder(path: string): boolean {
    return this.folders.has(path);
  }

  exists(path: string): boolean {
    return this.files.has(path) || this.folders.has(path);
  }

  /** A URL that the browser can load for a phone path or a file of the mini program; other sources are returned as they are. */
  urlOf(path: string): string {
    if (path.startsWith('/')) return PACKAGE_URL + path;
    const file = this.files.get(path);
    if (!file) return path;
    const known = this.urls.get(path);
    if (known !== undefined) return known;
    const url = URL.createObjectURL(new Blob([file.bytes], { type: file.mimeType }));
    this.urls.set(path, url);
    return url;
  }

  /** The file behind a URL that {@link urlOf} gave out; undefined for every other. */
  shownAt(url: string): StoredFile | undefined {
    const path = [...this.urls].find(([, each]) => each === url)?.[0];
    return path === undefined ? undefined : this.files.get(path);
  }

  private addFolder(path: string): string {
    this.folders.add(path);
    return path;
  }

  private forgetUrl(path: string): void {
    const url = this.urls.get(path);
    if (url !== undefined) URL.revokeObjectURL(url);
    this.urls.delete(path);
  }

  private userBytes(): number {
    return [...this.files]
      .filter(([path]) => path.startsWith(USER_DATA_PATH))
      .reduce((sum, [, file]) => sum + file.bytes.byteLength, 0);
  }

  private requireUserPath(path: string): void {
    if (!path.startsWith(`${USER_DATA_PATH}/`)) {
      throw new ApiFailure(`permission denied, open ${path}`, { errno: 1300013 });
    }
  }
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
