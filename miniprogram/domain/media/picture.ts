import type { VideoProblem } from './video';

/** The largest picture that the service takes: below 20 MB (the SDK's own check). */
export const LARGEST_PICTURE_BYTES = 20 * 1024 * 1024;

/** Why a picture cannot be sent. */
export type PictureProblem = 'empty' | 'too-large' | 'unsupported';

/** Why something that was chosen does not go out. `refused`: the app may not use the album or camera; `failed`: the device could not. */
export type MediaProblem = PictureProblem | VideoProblem | 'refused' | 'failed';

/** The extensions that the SDK takes for pictures. */
const EXTENSIONS: readonly string[] = ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'webp'];

/** A picture before it is sent. */
export interface PictureFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** What its bytes say it is. */
  readonly format: string;
}

/** The extension that its file must have to be sent; undefined for a format that the service does not take. */
export function pictureExtension({ path, format }: PictureFile): string | undefined {
  const own = /\.(?<extension>\w{1,8})$/u.exec(path)?.groups?.['extension']?.toLowerCase() ?? '';
  const known = format === 'unknown' ? own : format.toLowerCase();
  return EXTENSIONS.includes(known) ? known : undefined;
}

/** Why a picture cannot be sent, as far as that can be told before it is. */
export function pictureProblem(file: PictureFile): PictureProblem | undefined {
  if (file.sizeBytes <= 0) return 'empty';
  if (file.sizeBytes >= LARGEST_PICTURE_BYTES) return 'too-large';
  return pictureExtension(file) === undefined ? 'unsupported' : undefined;
}
