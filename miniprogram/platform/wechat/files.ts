import { ignore } from './ignore';
import type { Files } from '../files';

/** The mini program's own folder, which WeChat keeps until the mini program is removed. */
export const wechatFiles: Files = {
  keep(tempFilePath, name) {
    const files = wx.getFileSystemManager();
    const path = `${folder()}/${name}`;
    return new Promise((resolve) => {
      const copy = () =>
        files.copyFile({
          srcPath: tempFilePath,
          destPath: path,
          success: () => resolve(path),
          fail: () => resolve(undefined),
        });
      // It fails where the folder is there already.
      files.mkdir({ dirPath: folder(), recursive: true, success: copy, fail: copy });
    });
  },
  remove(path) {
    wx.getFileSystemManager().unlink({ filePath: path, fail: ignore });
  },
  kept() {
    try {
      return wx
        .getFileSystemManager()
        .readdirSync(folder())
        .map((name) => `${folder()}/${name}`);
    } catch {
      // No folder: nothing was ever kept.
      return [];
    }
  },
};

function folder(): string {
  return `${wx.env.USER_DATA_PATH}/kept`;
}
