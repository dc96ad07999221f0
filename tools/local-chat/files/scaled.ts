import type { Pixels } from './png';

/** Makes a picture smaller: each new pixel is the mean of those that it stands for. Opacity is a channel like the others. */
export function scaled(from: Pixels, width: number, height: number): Pixels {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const rows = span(y, height, from.height);
    for (let x = 0; x < width; x += 1) {
      const columns = span(x, width, from.width);
      for (let channel = 0; channel < 4; channel += 1)
        rgba[(y * width + x) * 4 + channel] = mean(from, columns, rows, channel);
    }
  }
  return { width, height, rgba };
}

type Span = readonly [first: number, end: number];

function span(index: number, count: number, fromCount: number): Span {
  const first = Math.floor((index * fromCount) / count);
  return [first, Math.max(first + 1, Math.floor(((index + 1) * fromCount) / count))];
}

function mean({ width, rgba }: Pixels, columns: Span, rows: Span, channel: number): number {
  let sum = 0;
  for (let y = rows[0]; y < rows[1]; y += 1)
    for (let x = columns[0]; x < columns[1]; x += 1)
      sum += rgba[(y * width + x) * 4 + channel] ?? 0;
  return Math.round(sum / ((columns[1] - columns[0]) * (rows[1] - rows[0])));
}
