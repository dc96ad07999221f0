/** A size in pixels. */
export interface ClipSize {
  readonly width: number;
  readonly height: number;
}

/** From the name of a track's header to its width: 76 bytes of it in version 0, 12 more where its times are 64 bits (ISO 14496-12). */
const TO_WIDTH = { short: 80, long: 92 } as const;

/** Size of an MP4 or QuickTime video, by the header of its first track that is seen; undefined where none is found. */
export function clipSize(bytes: Buffer): ClipSize | undefined {
  for (let at = bytes.indexOf('tkhd'); at >= 0; at = bytes.indexOf('tkhd', at + 4)) {
    const start = at + (bytes[at + 4] === 1 ? TO_WIDTH.long : TO_WIDTH.short);
    if (start + 8 > bytes.length) return undefined;
    // Fixed-point numbers, whole pixels in the upper half.
    const size = { width: bytes.readUInt16BE(start), height: bytes.readUInt16BE(start + 4) };
    if (size.width > 0 && size.height > 0) return size;
  }
  return undefined;
}
