import {
  LARGEST_PICTURE_BYTES,
  pictureExtension,
  pictureProblem,
} from '../../../miniprogram/domain/media/picture';
import type { PictureFile } from '../../../miniprogram/domain/media/picture';

const picture: PictureFile = { path: 'wxfile://tmp_1.jpg', sizeBytes: 9_000, format: 'jpeg' };

it('sends what the service takes', () => {
  expect(pictureProblem(picture)).toBeUndefined();
  expect(pictureProblem({ ...picture, sizeBytes: LARGEST_PICTURE_BYTES - 1 })).toBeUndefined();
});

it.each([
  ['empty', { sizeBytes: 0 }],
  ['too-large', { sizeBytes: LARGEST_PICTURE_BYTES }],
  ['unsupported', { format: 'tiff' }],
  ['unsupported', { path: 'wxfile://tmp_1.heic', format: 'unknown' }],
  ['unsupported', { path: 'wxfile://tmp_1', format: 'unknown' }],
  ['unsupported', { path: `wxfile://${'x'.repeat(500)}\n.exe`, format: 'unknown' }],
] as const)('says what is %s', (problem, parts) => {
  expect(pictureProblem({ ...picture, ...parts })).toBe(problem);
});

it('goes by what the bytes are, and by the name where the device has no word for them', () => {
  expect(pictureExtension({ ...picture, path: 'wxfile://tmp_1.exe', format: 'PNG' })).toBe('png');
  expect(pictureExtension({ ...picture, path: 'http://tmp/a.WEBP', format: 'unknown' })).toBe(
    'webp',
  );
});
