import { byteSize } from '../../miniprogram/i18n/byte-sizes';

it.each([
  [0, ''],
  [-1, ''],
  [Number.NaN, ''],
  [Infinity, ''],
  [1, '1 B'],
  [1023, '1023 B'],
  [1024, '1.0 KB'],
  [1536, '1.5 KB'],
  [10 * 1024, '10 KB'],
  [3.25 * 1024 ** 2, '3.3 MB'],
  [34 * 1024 ** 2, '34 MB'],
  [5 * 1024 ** 4, '5120 GB'],
])('says %d bytes as “%s”', (bytes, text) => {
  expect(byteSize(bytes)).toBe(text);
});
