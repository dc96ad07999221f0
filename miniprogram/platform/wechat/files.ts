import { ignore } from './ignore';
import type { Files } from '../files';

/** The mini program's own folder, which WeChat keeps until the mini program is removed. */
export const wechatFiles: Files = {
  keep(tempFilePath, name) {
    const files = wx.getFileSystemManager();
    const path = `${root()}/${name}`;
    return new Promise((resolve) => {
      const copy = () =>
        files.copyFile({
          srcPath: tempFilePath,
          destPath: path,
          success: () => resolve(path),
          fail: () => resolve(undefined),
        });
      // It fails where the folder is there already.
      files.mkdir({ dirPath: folderOf(path), recursive: true, success: copy, fail: copy });
    });
  },
  remove(path) {
    const files = wx.getFileSystemManager();
    const folder = folderOf(path);
    if (folder === root()) files.unlink({ filePath: path, fail: ignore });
    else files.rmdir({ dirPath: folder, recursive: true, fail: ignore });
  },
  kept() {
    return pathsIn(root()).flatMap((path) => (isFolder(path) ? pathsIn(path) : [path]));
  },
};

function pathsIn(folder: string): readonly string[] {
  try {
    return wx
      .getFileSystemManager()
      .readdirSync(folder)
      .map((name) => `${folder}/${name}`);
  } catch {
    // No folder: nothing was ever kept.
    return [];
  }
}

/** What has an extension is a file: nothing is asked of the device for it. */
function isFolder(path: string): boolean {
  if (/\.\w+$/u.test(path)) return false;
  try {
    const stats = wx.getFileSystemManager().statSync(path);
    return !Array.isArray(stats) && stats.isDirectory();
  } catch {
    return false;
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function root(): string {
  return `${wx.env.USER_DATA_PATH}/kept`;
}
