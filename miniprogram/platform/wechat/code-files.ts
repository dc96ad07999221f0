import { ignore } from './ignore';

/** The folder of codes that were drawn: only the newest is kept. */
const folder = (): string => `${wx.env.USER_DATA_PATH}/codes`;

/** Keeps a code's picture as the only one; its path, or undefined where there is no room. */
export function keepCode(bytes: ArrayBuffer): Promise<string | undefined> {
  const files = wx.getFileSystemManager();
  const path = `${folder()}/${Date.now()}.${extensionOf(bytes)}`;
  return new Promise((resolve) => {
    const write = (): void =>
      files.writeFile({
        filePath: path,
        data: bytes,
        success: () => resolve(path),
        fail: () => resolve(undefined),
      });
    // What a page still shows is in its memory.
    const make = (): void =>
      files.mkdir({ dirPath: folder(), recursive: true, success: write, fail: write });
    files.rmdir({
      dirPath: folder(),
      recursive: true,
      success: make,
      fail: make,
      complete: ignore,
    });
  });
}

/** WeChat draws PNG or JPEG; the local server's stand-in SVG. */
function extensionOf(bytes: ArrayBuffer): string {
  const [first] = new Uint8Array(bytes);
  if (first === 0x89) return 'png';
  return first === 0xff ? 'jpg' : 'svg';
}
