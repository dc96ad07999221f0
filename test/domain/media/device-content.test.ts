import fc from 'fast-check';
import { isDeviceFile } from '../../../miniprogram/domain/media/device-file';
import { parseDeviceContent } from '../../../miniprogram/domain/media/device-content';

const source = { url: 'wxfile://usr/kept/lin-1-0.mp4', sizeBytes: 9_000 };
const picture = {
  kind: 'image',
  thumb: source,
  original: source,
  widthPx: 800,
  heightPx: 600,
} as const;
const video = {
  kind: 'video',
  source,
  posterUrl: 'wxfile://usr/kept/lin-1-1.jpg',
  durationSeconds: 7.4,
  widthPx: 1_080,
  heightPx: 1_920,
} as const;

const file = { kind: 'file', source, fileName: 'plan.pdf' } as const;

it.each([picture, video, file])('reads back what was stored: %j', (content) => {
  expect(parseDeviceContent(content)).toEqual(content);
});

it('takes a video without a poster, a size or a length', () => {
  const bare = { posterUrl: '', durationSeconds: 0, widthPx: 0, heightPx: 0 };
  expect(parseDeviceContent({ kind: 'video', source })).toEqual({ kind: 'video', source, ...bare });
  const broken = { posterUrl: 'https://a.example/p', durationSeconds: -1, widthPx: NaN };
  expect(parseDeviceContent({ ...video, ...broken })).toEqual({ kind: 'video', source, ...bare });
});

it.each([
  ['a picture of no size', { ...picture, widthPx: 0 }],
  ['a picture of the web', { ...picture, original: { url: 'https://a.example/1', sizeBytes: 9 } }],
  ['a video of no bytes', { ...video, source: { ...source, sizeBytes: 0 } }],
  [
    'a video at an endless path',
    { ...video, source: { ...source, url: `wxfile://${'x'.repeat(2_048)}` } },
  ],
  ['a file without a name', { ...file, fileName: '\n' }],
  ['a file of the web', { ...file, source: { url: 'https://a.example/1', sizeBytes: 9 } }],
  ['another kind', { ...video, kind: 'text' }],
])('does not believe %s', (_, value) => {
  expect(parseDeviceContent(value)).toBeUndefined();
});

it('only ever points at files of this device', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (fields) => {
      const content = parseDeviceContent({ ...fields, kind: 'video' });
      expect(
        content === undefined || (content.kind === 'video' && isDeviceFile(content.source.url)),
      ).toBe(true);
    }),
  );
});
