import { clipSize } from '../../../tools/local-chat/files/clip-size';
import { videoCover } from '../../../tools/local-chat/files/cover';

/** A track's header as MP4 has it, in the version whose times have 32 or 64 bits. */
function track(width: number, height: number, version: 0 | 1 = 0): Buffer {
  const header = Buffer.alloc(version === 0 ? 88 : 100);
  header.write('tkhd');
  header[4] = version;
  header.writeUInt16BE(width, version === 0 ? 80 : 92);
  header.writeUInt16BE(height, version === 0 ? 84 : 96);
  return header;
}

it.each([0, 1] as const)(
  'reads the size of the first track that is seen (version %s)',
  (version) => {
    const clip = Buffer.concat([Buffer.from('ftyp'), track(0, 0), track(180, 320, version)]);
    expect(clipSize(clip)).toEqual({ width: 180, height: 320 });
  },
);

it('knows none of what is no video, or was cut', () => {
  expect(clipSize(Buffer.from('no video'))).toBeUndefined();
  expect(clipSize(track(180, 320).subarray(0, 60))).toBeUndefined();
});

it('draws a cover of that size', () => {
  expect(videoCover({ width: 180, height: 320 })).toMatch(/width="180" height="320"/u);
  expect(videoCover()).toMatch(/width="480" height="270"/u);
});
