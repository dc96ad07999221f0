import type { ClipSize } from './clip-size';

/** Where nothing tells the size of a video. */
const USUAL: ClipSize = { width: 480, height: 270 };

/** A still picture in the size of a video, which stands for its first frame: nothing here can decode that. */
export function videoCover({ width, height }: ClipSize = USUAL): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 480 270" preserveAspectRatio="xMidYMid slice">`,
    '<path d="M0 0h480v270H0z" fill="#6f8ea3"/>',
    '<circle cx="262" cy="74" r="30" fill="#f0d9a8"/>',
    '<path d="M0 190l120-86 104 74 92-62 164 116v38H0z" fill="#4d6a5f"/>',
    '<path d="M0 236l150-48 150 40 180-44v86H0z" fill="#37504a"/>',
    '</svg>',
  ].join('');
}
