import { isDeviceFile } from '../../domain/media/device-file';
import type { Album, SavedMedia, SaveOutcome } from '../album';

/** The status of a storage that does not have the file any more, or that was given a signature which has run out. */
const GONE: readonly number[] = [403, 404, 410];

/** WeChat's album takes files of the device only: what is on the web is downloaded first. */
export const wechatAlbum: Album = {
  async save(media) {
    if (isDeviceFile(media.url)) return add(media);
    const file = await downloaded(media.url);
    return 'path' in file ? add({ ...media, url: file.path }) : file.problem;
  },
};

function downloaded(
  url: string,
): Promise<{ readonly path: string } | { readonly problem: SaveOutcome }> {
  return new Promise((resolve) => {
    wx.downloadFile({
      url,
      success: ({ statusCode, tempFilePath }) => {
        if (statusCode === 200) resolve({ path: tempFilePath });
        else resolve({ problem: GONE.includes(statusCode) ? 'gone' : 'failed' });
      },
      fail: () => resolve({ problem: 'failed' }),
    });
  });
}

function add({ kind, url: filePath }: SavedMedia): Promise<SaveOutcome> {
  return new Promise((resolve) => {
    const option = {
      filePath,
      success: () => resolve('saved'),
      fail: ({ errMsg }: WechatMiniprogram.GeneralCallbackResult) =>
        resolve(/auth|permission/iu.test(errMsg) ? 'refused' : 'failed'),
    } as const;
    if (kind === 'picture') wx.saveImageToPhotosAlbum(option);
    else wx.saveVideoToPhotosAlbum(option);
  });
}
