import { decodePng, encodePng } from './png';
import { scaled } from './scaled';
import type { StoredFile } from './stored-file';

/** How the SDK asks for a smaller picture: the cloud's way of saying "the shorter side is as long as this". */
const SMALLER = /^imageView2\/3\/w\/(\d{1,4})\/h\/\1$/;

/** The two sizes that the SDK makes addresses of, by the length of the shorter side in pixels. */
const SIZES: Readonly<Record<string, 'thumbnail' | 'large'>> = {
  '198': 'thumbnail',
  '720': 'large',
};

/** In which size a file is asked for. */
export type FileSize = 'original' | 'large' | 'thumbnail';

/** The size that the query of a file's address names; the original for any other query. */
export function sizeAskedFor(query: string): FileSize {
  return SIZES[SMALLER.exec(query)?.[1] ?? ''] ?? 'original';
}

const SHORTER_SIDE_PX = { large: 720, thumbnail: 198 } as const;

/**
 * The picture in that size. Nothing here reads any format but plain PNG: pictures of another format, and those that are small enough,
 * are given as they are.
 */
export function inSize(file: StoredFile, size: FileSize): StoredFile {
  if (size === 'original') return file;
  const pixels = decodePng(file.bytes);
  if (pixels === undefined) return file;
  const share = SHORTER_SIDE_PX[size] / Math.min(pixels.width, pixels.height);
  if (share >= 1) return file;
  const [width, height] = [pixels.width, pixels.height].map((side) => Math.ceil(side * share));
  if (width === undefined || height === undefined) return file;
  return { bytes: encodePng(scaled(pixels, width, height)), contentType: 'image/png' };
}
