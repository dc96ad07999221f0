import { pickFailure } from './pick-failure';
import type { Documents } from '../documents';

/** The most that one choice brings, as with pictures. */
const MOST_PICKED = 9;

type ReaderType = NonNullable<WechatMiniprogram.OpenDocumentOption['fileType']>;

/** WeChat's chooser of files in its chats, its reader, and its way of passing files on. */
export const wechatDocuments: Documents = {
  choose() {
    return new Promise((resolve) => {
      wx.chooseMessageFile({
        count: MOST_PICKED,
        type: 'all',
        success: ({ tempFiles }) => {
          const files = tempFiles.map(({ path, name, size }) => ({ path, name, sizeBytes: size }));
          resolve({ kind: 'picked', files });
        },
        fail: ({ errMsg }) => resolve({ kind: pickFailure(errMsg) }),
      });
    });
  },
  open(filePath, extension) {
    return new Promise((resolve) => {
      wx.openDocument({
        filePath,
        fileType: extension as ReaderType,
        // From its menu the person passes the file on, or opens it elsewhere.
        showMenu: true,
        success: () => resolve(true),
        fail: () => resolve(false),
      });
    });
  },
  share(filePath, fileName) {
    return new Promise((resolve) => {
      wx.shareFileMessage({
        filePath,
        fileName,
        success: () => resolve('shared'),
        fail: ({ errMsg }) => resolve(/cancel/iu.test(errMsg) ? 'cancelled' : 'failed'),
      });
    });
  },
};
