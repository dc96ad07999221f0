import fc from 'fast-check';
import {
  LARGEST_VIDEO_BYTES,
  videoFormat,
  videoProblem,
} from '../../../miniprogram/domain/media/video';

const head = (letters: string): Uint8Array =>
  Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

it.each([
  ['\0\0\0\x20ftypisom', 'mp4'],
  ['\0\0\0\x20ftypmp42', 'mp4'],
  ['\0\0\0\x20ftypM4V ', 'mp4'],
  ['\0\0\0\x14ftypqt  ', 'mov'],
  ['\0\0\0\x08wide\0\0\0\0', 'mov'],
  ['\0\0\0\x08mdat....', 'mov'],
  ['\0\0\0\x20ftypheic', 'unknown'],
  ['\0\0\0\x20ftyp3gp4', 'unknown'],
  ['\0\0\0\x20ftypM4A ', 'unknown'],
  ['\x1aE\xdf\xa3........', 'unknown'],
  ['MZ\x90\0........', 'unknown'],
  ['\0\0\0\x20ftyp', 'unknown'],
  ['', 'unknown'],
] as const)('tells a video by its bytes: %j is %s', (letters, format) => {
  expect(videoFormat(head(letters))).toBe(format);
});

it('says something of any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(['mp4', 'mov', 'unknown']).toContain(videoFormat(bytes));
    }),
  );
});

it.each([
  [0, 'mp4', 'video-empty'],
  [LARGEST_VIDEO_BYTES + 1, 'mp4', 'video-too-large'],
  [LARGEST_VIDEO_BYTES, 'mp4', undefined],
  [9, 'unknown', 'video-unsupported'],
] as const)('knows why it cannot be sent (%s bytes of %s)', (sizeBytes, format, problem) => {
  expect(videoProblem({ sizeBytes, format })).toBe(problem);
});
