import { deflateSync, inflateSync } from 'node:zlib';

/** A picture as rows of red, green, blue and opacity, one byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Pictures that are read: 16 million pixels take 64 MB here. */
const MOST_PIXELS = 16_000_000;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Bytes per pixel by the format's number of a colour type: grey, true colour, grey and true colour with opacity. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** Reads a PNG of 8 bits per channel that is neither interlaced nor drawn from a palette; undefined for anything else. */
export function decodePng(bytes: Buffer): Pixels | undefined {
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const channels = CHANNELS[bytes[25] ?? -1];
  const isPlain = bytes[24] === 8 && bytes[28] === 0;
  if (channels === undefined || !isPlain || width * height === 0) return undefined;
  if (width * height > MOST_PIXELS) return undefined;
  const lines = inflated(bytes, (width * channels + 1) * height);
  if (lines === undefined) return undefined;
  unfilter(lines, width * channels, channels);
  return { width, height, rgba: coloured(lines, width, height, channels) };
}

/** Writes a PNG with opacity. */
export function encodePng({ width, height, rgba }: Pixels): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const lines = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1)
    lines.set(rgba.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND')];
  return Buffer.concat([SIGNATURE, ...parts]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** The format's check sum. (`node:zlib` has one from Node 20.15 on.) */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** The picture's lines; undefined where they are broken or not as many as they should be. */
function inflated(bytes: Buffer, wantedBytes: number): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  try {
    const lines = inflateSync(Buffer.concat(parts), { maxOutputLength: wantedBytes });
    return lines.length === wantedBytes ? lines : undefined;
  } catch {
    // Broken, or more than it says.
    return undefined;
  }
}

/** Turns differences back into values, in place: each byte is told from those left of it, above it and above left. */
function unfilter(lines: Buffer, lineBytes: number, channels: number): void {
  for (let start = 0; start < lines.length; start += lineBytes + 1) {
    const filter = lines[start] ?? 0;
    for (let index = 1; index <= lineBytes; index += 1) {
      const at = start + index;
      const left = index > channels ? (lines[at - channels] ?? 0) : 0;
      const above = start > 0 ? (lines[at - lineBytes - 1] ?? 0) : 0;
      const corner =
        start > 0 && index > channels ? (lines[at - lineBytes - 1 - channels] ?? 0) : 0;
      lines[at] = (lines[at] ?? 0) + guess(filter, left, above, corner);
    }
  }
}

function guess(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

/** The neighbour that is nearest to where the three of them point. */
function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function coloured(lines: Buffer, width: number, height: number, channels: number): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  const isGrey = channels <= 2;
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 4) {
      const from = y * (width * channels + 1) + 1 + x * channels;
      const first = lines[from] ?? 0;
      rgba[to] = first;
      rgba[to + 1] = isGrey ? first : (lines[from + 1] ?? 0);
      rgba[to + 2] = isGrey ? first : (lines[from + 2] ?? 0);
      rgba[to + 3] = channels % 2 === 0 ? (lines[from + channels - 1] ?? 0) : 255;
    }
  }
  return rgba;
}
