/** The largest video that the service takes: 100 MB (the SDK's own check). */
export const LARGEST_VIDEO_BYTES = 100 * 1024 * 1024;

/** How long a video from the camera may be: the most that WeChat's camera takes, in seconds. */
export const LONGEST_CLIP_SECONDS = 60;

/** What the service takes, by the extension that the SDK looks at; `unknown` for everything else. */
export type VideoFormat = 'mp4' | 'mov' | 'unknown';

/** Why a video cannot be sent. */
export type VideoProblem = 'video-empty' | 'video-too-large' | 'video-unsupported';

/** The bytes of a file that {@link videoFormat} looks at. */
export const VIDEO_HEAD_BYTES = 12;

/** QuickTime files of old begin with one of these in the place of `ftyp` (QuickTime file format, "movie atoms"). */
const OLD_QUICKTIME: readonly string[] = ['moov', 'mdat', 'wide', 'free', 'skip', 'pnot'];

/** Brands of `ftyp` files that are no MP4 video: pictures, sound alone, and the phones' old 3GP. */
const OTHER_BRANDS = /^(?:hei[cmsx]|hevc|mif1|msf1|avi[fs]|M4[ABP] |3g)/u;

/** What the first bytes of a file say it is, whatever its name does. */
export function videoFormat(head: Uint8Array): VideoFormat {
  if (head.length < VIDEO_HEAD_BYTES) return 'unknown';
  const box = lettersAt(head, 4);
  if (OLD_QUICKTIME.includes(box)) return 'mov';
  if (box !== 'ftyp') return 'unknown';
  const brand = lettersAt(head, 8);
  if (brand === 'qt  ') return 'mov';
  return OTHER_BRANDS.test(brand) ? 'unknown' : 'mp4';
}

/** Why a video cannot be sent, as far as that can be told before it is. */
export function videoProblem(file: {
  readonly sizeBytes: number;
  readonly format: VideoFormat;
}): VideoProblem | undefined {
  if (file.sizeBytes <= 0) return 'video-empty';
  if (file.sizeBytes > LARGEST_VIDEO_BYTES) return 'video-too-large';
  return file.format === 'unknown' ? 'video-unsupported' : undefined;
}

function lettersAt(bytes: Uint8Array, start: number): string {
  return String.fromCharCode(...bytes.slice(start, start + 4));
}
