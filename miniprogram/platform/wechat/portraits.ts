import { pickFailure } from './pick-failure';
import type { PortraitOutcome, Portraits } from '../portraits';

/** As sharp as the largest face on a page, and some 60 KB: a list shows many of them. */
const SIDE_PX = 480;
const QUALITY = 80;

/** WeChat's picker, its own page for cutting a square, and its compression. Older versions have the first of them only. */
export const wechatPortraits: Portraits = {
  async pick(origin) {
    const chosen = await choose(origin);
    if (chosen.kind !== 'picked') return chosen;
    const cut = await cutSquare(chosen.path);
    return cut.kind === 'picked' ? { kind: 'picked', path: await small(cut.path) } : cut;
  },
};

function choose(origin: 'album' | 'camera'): Promise<PortraitOutcome> {
  return new Promise((resolve) => {
    wx.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: [origin],
      sizeType: ['compressed'],
      success: ({ tempFiles: [first] }) =>
        resolve(first ? { kind: 'picked', path: first.tempFilePath } : { kind: 'cancelled' }),
      fail: ({ errMsg }) => resolve({ kind: pickFailure(errMsg) }),
    });
  });
}

/** Where it cannot be cut, faces show its middle. */
function cutSquare(path: string): Promise<PortraitOutcome> {
  return new Promise((resolve) => {
    if (!wx.canIUse('cropImage')) {
      resolve({ kind: 'picked', path });
      return;
    }
    wx.cropImage({
      src: path,
      cropScale: '1:1',
      success: ({ tempFilePath }) => resolve({ kind: 'picked', path: tempFilePath }),
      fail: ({ errMsg }) => {
        const isCancelled = pickFailure(errMsg) === 'cancelled';
        resolve(isCancelled ? { kind: 'cancelled' } : { kind: 'picked', path });
      },
    });
  });
}

function small(path: string): Promise<string> {
  return new Promise((resolve) => {
    if (!wx.canIUse('compressImage')) {
      resolve(path);
      return;
    }
    wx.compressImage({
      src: path,
      quality: QUALITY,
      compressedWidth: SIDE_PX,
      success: ({ tempFilePath }) => resolve(tempFilePath),
      fail: () => resolve(path),
    });
  });
}
