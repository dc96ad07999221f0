import { LONGEST_CLIP_SECONDS, VIDEO_HEAD_BYTES, videoFormat } from '../../domain/media/video';
import { ignore } from './ignore';
import { pickFailure } from './pick-failure';
import type { Media, Picked, ViewedMedia } from '../media';
import type { VideoFormat } from '../../domain/media/video';

type Chosen = WechatMiniprogram.MediaFile;

/** The most that one choice may bring: WeChat's own in a chat. */
const MOST_PICKED = 9;

/** WeChat's picker, which makes pictures and videos smaller itself unless 原图 is ticked in it, and WeChat's viewer. */
export const wechatMedia: Media = {
  pick(origin) {
    return new Promise((resolve) => {
      wx.chooseMedia({
        count: MOST_PICKED,
        // Pictures and videos in one choice; `['image', 'video']` is one kind or the other.
        mediaType: ['mix'],
        maxDuration: LONGEST_CLIP_SECONDS,
        sourceType: [origin],
        sizeType: ['original', 'compressed'],
        success: ({ tempFiles }) => {
          void Promise.all(tempFiles.map(described)).then((items) =>
            resolve({ kind: 'picked', items }),
          );
        },
        fail: ({ errMsg }) => resolve({ kind: pickFailure(errMsg) }),
      });
    });
  },
  view(media, index) {
    const sources = media.map(sourceOf);
    wx.previewMedia({ sources, current: index, showmenu: true, fail: ignore });
  },
};

function sourceOf(media: ViewedMedia): WechatMiniprogram.MediaSource {
  const { url } = media;
  if (media.kind === 'picture') return { url, type: 'image' };
  return { url, type: 'video', ...(media.posterUrl && { poster: media.posterUrl }) };
}

function described(chosen: Chosen): Promise<Picked> {
  return chosen.fileType === 'video' ? describedVideo(chosen) : describedPicture(chosen);
}

async function describedVideo(chosen: Chosen): Promise<Picked> {
  const { tempFilePath, size, width, height, duration, thumbTempFilePath } = chosen;
  return {
    kind: 'video',
    path: tempFilePath,
    sizeBytes: size,
    widthPx: width || 0,
    heightPx: height || 0,
    durationSeconds: duration || 0,
    posterPath: thumbTempFilePath || '',
    format: await formatOf(tempFilePath),
  };
}

function formatOf(filePath: string): Promise<VideoFormat> {
  return new Promise((resolve) => {
    wx.getFileSystemManager().readFile({
      filePath,
      position: 0,
      length: VIDEO_HEAD_BYTES,
      success: ({ data }) =>
        resolve(typeof data === 'string' ? 'unknown' : videoFormat(new Uint8Array(data))),
      fail: () => resolve('unknown'),
    });
  });
}

function describedPicture({ tempFilePath, size }: Chosen): Promise<Picked> {
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
