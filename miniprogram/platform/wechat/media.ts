import type { Media, Picked, PickOutcome } from '../media';

/** The most that one choice may bring: WeChat's own in a chat. */
const MOST_PICKED = 9;

/** WeChat's picker, which makes pictures smaller itself unless 原图 is ticked in it. */
export const wechatMedia: Media = {
  pick(origin) {
    return new Promise((resolve) => {
      wx.chooseMedia({
        count: MOST_PICKED,
        mediaType: ['image'],
        sourceType: [origin],
        sizeType: ['original', 'compressed'],
        success: ({ tempFiles }) => {
          void Promise.all(tempFiles.map(described)).then((items) =>
            resolve({ kind: 'picked', items }),
          );
        },
        fail: ({ errMsg }) => resolve({ kind: failureOf(errMsg) }),
      });
    });
  },
};

/** What `errMsg` tells: `cancel` when nothing was chosen, `auth …`, `authorize …` or `permission …` when the app may not. */
function failureOf(errMsg: string): Exclude<PickOutcome['kind'], 'picked'> {
  if (/cancel/iu.test(errMsg)) return 'cancelled';
  return /auth|permission/iu.test(errMsg) ? 'refused' : 'failed';
}

function described({
  tempFilePath,
  size,
}: Pick<WechatMiniprogram.MediaFile, 'tempFilePath' | 'size'>): Promise<Picked> {
  return new Promise((resolve) => {
    wx.getImageInfo({
      src: tempFilePath,
      success: ({ width, height, orientation, type }) => {
        // The size is that of the bytes; a camera held upright may have written them lying.
        const isTurned = /left|right/u.test(orientation);
        resolve({
          kind: 'picture',
          path: tempFilePath,
          sizeBytes: size,
          widthPx: isTurned ? height : width,
          heightPx: isTurned ? width : height,
          format: type,
        });
      },
      fail: () => resolve({ kind: 'unreadable' }),
    });
  });
}
