import type { ClipSize } from './clip-size';

/** Where nothing tells the size of a video. */
const USUAL: ClipSize = { width: 480, height: 270 };

/** A still picture that stands for a video's first frame, which nothing here can decode. */
export function videoCover({ width, height }: ClipSize = USUAL): string {
  const [x, y] = [width / 2, height / 2];
  const radius = Math.min(width, height) / 6;
  const half = radius / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#3a4a5a"/>`,
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="#fff" fill-opacity=".28"/>`,
    `<path d="M${x - half} ${y - half}v${radius}l${radius} ${-half}z" fill="#fff"/>`,
    '</svg>',
  ].join('');
}
