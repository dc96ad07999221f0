/** Sizes and durations of pictures and videos, asked from the browser. */
import { ApiFailure } from './api/define-apis';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export async function measurePicture(url: string): Promise<PictureSize> {
  const { naturalWidth: width, naturalHeight: height } = await loadPicture(url);
  return { width, height };
}

export function loadPicture(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => reject(new ApiFailure('image not found'));
    picture.src = url;
  });
}

export interface VideoFacts extends PictureSize {
  readonly durationSeconds: number;
  /** The first picture as PNG. */
  readonly poster: Blob;
}

export async function measureVideo(url: string): Promise<VideoFacts> {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  await new Promise<void>((resolve, reject) => {
    video.onloadeddata = () => resolve();
    video.onerror = () => reject(new ApiFailure('video can not be read'));
    video.src = url;
  });
  const { videoWidth: width, videoHeight: height } = video;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  const poster = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!poster) throw new ApiFailure('video can not be read');
  return { width, height, durationSeconds: video.duration, poster };
}
