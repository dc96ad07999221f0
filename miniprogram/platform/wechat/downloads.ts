import { failed, ok } from '../../kernel/result';
import { ignore } from './ignore';
import type { Download, Downloads } from '../downloads';

/** The status of a storage that does not have the file any more, or whose signature has run out. */
const GONE: readonly number[] = [403, 404, 410];

/** How long a download may take: 100 MB over a slow line. WeChat's own limit of 60 s is for requests. */
const LIMIT_MS = 10 * 60 * 1000;

/** `wx.downloadFile` and the mini program's own folder, which WeChat keeps until the mini program is removed. */
export const wechatDownloads: Downloads = {
  start(url, { folder, name }, onProgress) {
    let task: WechatMiniprogram.DownloadTask | undefined;
    let isStopped = false;
    const ended: Download['ended'] = new Promise((resolve) => {
      task = wx.downloadFile({
        url,
        timeout: LIMIT_MS,
        success: ({ statusCode, tempFilePath }) => {
          if (statusCode === 200)
            void keep(tempFilePath, pathOf(folder), name).then((path) => resolve(ok(path)));
          else resolve(failed(GONE.includes(statusCode) ? 'expired' : 'failed'));
        },
        fail: () => resolve(failed(isStopped ? 'cancelled' : 'failed')),
      });
      task.onProgressUpdate(({ progress }) => onProgress(progress / 100));
    });
    const stop = () => {
      isStopped = true;
      task?.abort();
    };
    return { ended, stop };
  },
  find({ folder, name }) {
    const path = `${pathOf(folder)}/${name}`;
    try {
      wx.getFileSystemManager().accessSync(path);
      return path;
    } catch {
      return undefined;
    }
  },
  kept() {
    const files = wx.getFileSystemManager();
    try {
      return files.readdirSync(root()).flatMap((folder) => {
        const [name] = files.readdirSync(pathOf(folder));
        const stats = files.statSync(
          name === undefined ? pathOf(folder) : `${pathOf(folder)}/${name}`,
        );
        if (Array.isArray(stats)) return [];
        return [{ folder, sizeBytes: stats.size, keptAtMs: stats.lastModifiedTime * 1000 }];
      });
    } catch {
      // No folder: nothing was ever kept.
      return [];
    }
  },
  remove(folder) {
    wx.getFileSystemManager().rmdir({ dirPath: pathOf(folder), recursive: true, fail: ignore });
  },
};

function keep(srcPath: string, folder: string, name: string): Promise<string> {
  const files = wx.getFileSystemManager();
  const destPath = `${folder}/${name}`;
  return new Promise((resolve) => {
    const copy = () =>
      files.copyFile({
        srcPath,
        destPath,
        success: () => resolve(destPath),
        fail: () => resolve(srcPath),
      });
    // It fails where the folder is there already.
    files.mkdir({ dirPath: folder, recursive: true, success: copy, fail: copy });
  });
}

function pathOf(folder: string): string {
  return `${root()}/${folder}`;
}

function root(): string {
  return `${wx.env.USER_DATA_PATH}/downloads`;
}
