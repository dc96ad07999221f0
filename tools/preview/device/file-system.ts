/** `wx.getFileSystemManager()` on the phone's files: each operation in its asynchronous and synchronous form. */
import { ApiFailure, deliver, failureOf, type Callbacks } from './api/define-apis';
import { USER_DATA_PATH, type PhoneFiles } from './files';

interface FileOption {
  readonly path?: string;
  readonly filePath?: string;
  readonly dirPath?: string;
  readonly srcPath?: string;
  readonly destPath?: string;
  readonly oldPath?: string;
  readonly newPath?: string;
  readonly tempFilePath?: string;
  readonly data?: string | ArrayBuffer;
  readonly encoding?: string;
  readonly position?: number;
  readonly length?: number;
  readonly recursive?: boolean;
}

type Operation = (option: FileOption) => Record<string, unknown> | void;

const required = (value: string | undefined, name: string): string => {
  if (value === undefined)
    throw new ApiFailure(`parameter error: parameter.${name} should be String`);
  return value;
};

function decode(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string | undefined,
): string | ArrayBuffer {
  if (encoding === undefined) return bytes.slice().buffer;
  if (encoding === 'base64') return btoa(binaryString(bytes));
  if (encoding === 'hex')
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return new TextDecoder(encoding === 'utf-8' ? 'utf8' : encoding).decode(bytes);
}

const binaryString = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function encode(data: string | ArrayBuffer, encoding = 'utf8'): Uint8Array<ArrayBuffer> {
  if (typeof data !== 'string') return new Uint8Array(data.slice(0));
  if (encoding === 'base64') return Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  return new Uint8Array(new TextEncoder().encode(data));
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.byteLength + second.byteLength);
  joined.set(first);
  joined.set(second, first.byteLength);
  return joined;
}

function statsOf(files: PhoneFiles, path: string): object {
  const isFolder = files.isFolder(path);
  const file = isFolder ? undefined : files.read(path);
  const seconds = Math.floor((file?.modifiedAtMs ?? 0) / 1000);
  return {
    size: file?.bytes.byteLength ?? 0,
    mode: isFolder ? 0o040755 : 0o100644,
    lastAccessedTime: seconds,
    lastModifiedTime: seconds,
    isDirectory: () => isFolder,
    isFile: () => !isFolder,
  };
}

function readOperations(files: PhoneFiles): Record<string, Operation> {
  return {
    access: ({ path }) => {
      if (!files.exists(required(path, 'path'))) {
        throw new ApiFailure(`no such file or directory ${path}`, { errno: 1300002 });
      }
    },
    readFile: ({ filePath, encoding, position = 0, length }) => {
      const { bytes } = files.read(required(filePath, 'filePath'));
      const end = length === undefined ? undefined : position + length;
      return { data: decode(bytes.slice(position, end), encoding) };
    },
    readdir: ({ dirPath }) => ({ files: files.list(required(dirPath, 'dirPath')) }),
    stat: ({ path }) => ({ stats: statsOf(files, required(path, 'path')) }),
    getFileInfo: ({ filePath }) => ({
      size: files.read(required(filePath, 'filePath')).bytes.byteLength,
    }),
  };
}

function writeOperations(files: PhoneFiles): Record<string, Operation> {
  const copy = (from: string, to: string): void => files.write(to, files.read(from).bytes.slice());
  return {
    writeFile: ({ filePath, data = '', encoding }) =>
      files.write(required(filePath, 'filePath'), encode(data, encoding)),
    appendFile: ({ filePath, data = '', encoding }) => {
      const path = required(filePath, 'filePath');
      files.write(path, concat(files.read(path).bytes, encode(data, encoding)));
    },
    copyFile: ({ srcPath, destPath }) =>
      copy(required(srcPath, 'srcPath'), required(destPath, 'destPath')),
    rename: ({ oldPath, newPath }) => {
      const from = required(oldPath, 'oldPath');
      copy(from, required(newPath, 'newPath'));
      files.remove(from);
    },
    saveFile: ({ tempFilePath, filePath }) => {
      const from = required(tempFilePath, 'tempFilePath');
      const savedFilePath =
        filePath ?? `${USER_DATA_PATH}/${from.slice(from.lastIndexOf('/') + 1)}`;
      copy(from, savedFilePath);
      return { savedFilePath };
    },
    unlink: ({ filePath }) => files.remove(required(filePath, 'filePath')),
    mkdir: ({ dirPath, recursive = false }) =>
      files.makeFolder(required(dirPath, 'dirPath'), recursive),
    rmdir: ({ dirPath, recursive = false }) =>
      files.removeFolder(required(dirPath, 'dirPath'), recursive),
  };
}

/** Positional parameters of the synchronous forms, and the result field they return in place of an object. */
const SYNC_FORMS: Readonly<
  Record<string, { readonly parameters: readonly (keyof FileOption)[]; readonly result?: string }>
> = {
  access: { parameters: ['path'] },
  readFile: { parameters: ['filePath', 'encoding', 'position', 'length'], result: 'data' },
  readdir: { parameters: ['dirPath'], result: 'files' },
  stat: { parameters: ['path'], result: 'stats' },
  writeFile: { parameters: ['filePath', 'data', 'encoding'] },
  appendFile: { parameters: ['filePath', 'data', 'encoding'] },
  copyFile: { parameters: ['srcPath', 'destPath'] },
  rename: { parameters: ['oldPath', 'newPath'] },
  saveFile: { parameters: ['tempFilePath', 'filePath'], result: 'savedFilePath' },
  unlink: { parameters: ['filePath'] },
  mkdir: { parameters: ['dirPath', 'recursive'] },
  rmdir: { parameters: ['dirPath', 'recursive'] },
};

/** Builds the file system manager of one phone. */
export function createFileSystemManager(files: PhoneFiles): WechatMiniprogram.FileSystemManager {
  const operations = { ...readOperations(files), ...writeOperations(files) };
  const manager: Record<string, (...args: never[]) => unknown> = {};
  for (const [name, operation] of Object.entries(operations)) {
    manager[name] = (option: FileOption & Callbacks) => {
      deliver(name, option, () => operation(option));
    };
    const form = SYNC_FORMS[name];
    if (!form) continue;
    manager[`${name}Sync`] = (...args: unknown[]) => {
      const option = Object.fromEntries(form.parameters.map((key, index) => [key, args[index]]));
      try {
        const fields = operation(option);
        return form.result === undefined ? undefined : fields?.[form.result];
      } catch (error) {
        throw Object.assign(new Error(), failureMessage(`${name}Sync`, error));
      }
    };
  }
  return manager as unknown as WechatMiniprogram.FileSystemManager;
}

function failureMessage(name: string, error: unknown): object {
  const failure = failureOf(name, error);
  return { ...failure, message: failure.errMsg };
}
