export interface ImageSize {
  readonly width: number;
  readonly height: number;
  readonly format: string;
}

/** Size in pixels of a PNG, GIF or JPEG; undefined for anything else. */
export function imageSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length >= 24 && bytes.toString('latin1', 1, 4) === 'PNG') {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), format: 'png' };
  }
  if (bytes.length >= 10 && bytes.toString('latin1', 0, 3) === 'GIF') {
    return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8), format: 'gif' };
  }
  const isJpeg = bytes.length >= 4 && bytes.readUInt16BE(0) === 0xffd8;
  return isJpeg ? jpegSize(bytes) : undefined;
}

/** Walks the JPEG's segments to the first frame header, which holds the size. */
function jpegSize(bytes: Buffer): ImageSize | undefined {
  let offset = 2;
  while (offset + 9 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1] ?? 0;
    if (isFrameHeader(marker)) {
      const height = bytes.readUInt16BE(offset + 5);
      return { width: bytes.readUInt16BE(offset + 7), height, format: 'jpg' };
    }
    offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  return undefined;
}

/** SOF0 to SOF15 without the three markers in that range that mean something else. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
