import fc from 'fast-check';
import { parseForwardedContent } from '../../../miniprogram/domain/message/forwarded-content';
import type { ForwardedContent } from '../../../miniprogram/domain/message/forwarded-content';

const media = { url: 'https://files.test/a', sizeBytes: 10 };

const contents: readonly ForwardedContent[] = [
  { kind: 'image', thumb: media, original: media, widthPx: 4, heightPx: 3 },
  {
    kind: 'video',
    source: media,
    posterUrl: media.url,
    durationSeconds: 3,
    widthPx: 4,
    heightPx: 3,
  },
  { kind: 'file', source: media, fileName: 'a.pdf' },
  { kind: 'place', description: 'Pier 2', latitude: 30.2, longitude: 120.1 },
  { kind: 'merged', title: 'Chat', abstracts: ['Mo: hi'] },
];

it.each(contents.map((content) => [content.kind, content] as const))(
  'reads a stored %s',
  (_, content) => {
    const stored: unknown = JSON.parse(JSON.stringify(content));
    expect(parseForwardedContent(stored as Record<string, unknown>)).toEqual(content);
  },
);

it('believes no address that points into the device, and no place off the earth', () => {
  const file = { kind: 'file', source: { url: 'wxfile://tmp', sizeBytes: -1 }, fileName: 7 };
  expect(parseForwardedContent(file)).toEqual({
    kind: 'file',
    source: { url: '', sizeBytes: 0 },
    fileName: '',
  });
  expect(parseForwardedContent({ kind: 'place', latitude: 91, longitude: 0 })).toBeUndefined();
  expect(parseForwardedContent({ kind: 'voice' })).toBeUndefined();
});

it('never throws', () => {
  const kinds = fc.constantFrom('image', 'video', 'file', 'place', 'merged', 'x');
  fc.assert(
    fc.property(kinds, fc.object(), (kind, fields) => {
      parseForwardedContent({ ...fields, kind });
    }),
  );
});
