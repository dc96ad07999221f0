import { buildMessage, text } from '../../support/builders';
import { indexedFrom } from '../../../miniprogram/domain/message/indexed-message';
import type { MessageContent } from '../../../miniprogram/domain/message/message-content';

const source = { url: 'https://files.example/a', sizeBytes: 2_048 };

const indexed = (content: MessageContent) => indexedFrom(buildMessage({ id: 'm', content }));

it('keeps what finds a message and what shows it', () => {
  const message = buildMessage({
    id: 'm',
    from: 'mo',
    conversationId: 'group:team',
    sequence: 7,
    senderNick: 'Mo',
    senderNameCard: 'Boss',
    content: text('周六爬山'),
  });
  expect(indexedFrom(message)).toEqual({
    id: 'm',
    conversationId: 'group:team',
    from: 'mo',
    fromName: 'Boss',
    sentAtMs: message.sentAtMs,
    sequence: 7,
    kind: 'text',
    words: '周六爬山',
    hasLink: false,
    pictureUrl: '',
    sizeBytes: 0,
    durationSeconds: 0,
  });
});

it('tells links from other texts', () => {
  expect(indexed(text('看 https://example.com/a 这里'))?.hasLink).toBe(true);
  expect(indexed(text('mo@example.com, 13800138000'))?.hasLink).toBe(false);
});

it.each<[MessageContent, object]>([
  [
    { kind: 'image', thumb: source, original: source, widthPx: 1, heightPx: 1 },
    { kind: 'image', pictureUrl: source.url, words: '' },
  ],
  [
    {
      kind: 'video',
      source,
      posterUrl: 'https://files.example/p',
      durationSeconds: 12,
      widthPx: 1,
      heightPx: 1,
    },
    { kind: 'video', pictureUrl: 'https://files.example/p', durationSeconds: 12 },
  ],
  [
    { kind: 'file', source, fileName: 'plan.pdf' },
    { kind: 'file', words: 'plan.pdf', sizeBytes: 2_048 },
  ],
  [
    { kind: 'place', description: 'Here', latitude: 0, longitude: 0 },
    { kind: 'other', words: 'Here' },
  ],
  [
    { kind: 'merged', title: 'Records', abstracts: ['a: b'] },
    { kind: 'other', words: 'Records a: b' },
  ],
  [
    { kind: 'custom', data: '{}', description: 'A dice', extension: '' },
    { kind: 'other', words: 'A dice' },
  ],
  [
    { kind: 'voice', source, durationSeconds: 1 },
    { kind: 'voice', words: '' },
  ],
  [
    { kind: 'sticker', index: 1, data: 'x' },
    { kind: 'sticker', words: '' },
  ],
])('keeps of %j what it says', (content, parts) => {
  expect(indexed(content)).toMatchObject(parts);
});

it('keeps nothing of what cannot be found', () => {
  const contents: readonly MessageContent[] = [
    { kind: 'tip', tip: { kind: 'other' } },
    { kind: 'custom', data: '{}', description: '', extension: '' },
    { kind: 'withheld' },
    { kind: 'unknown' },
  ];
  for (const content of contents) expect(indexed(content)).toBeUndefined();
  expect(indexedFrom(buildMessage({ revocation: { by: 'mo', byName: '' } }))).toBeUndefined();
  expect(indexedFrom(buildMessage({ delivery: 'sending' }))).toBeUndefined();
});

it('cuts what is too long, and never a character in half', () => {
  expect(indexed(text('很'.repeat(9_000)))?.words).toHaveLength(1_000);
  expect(indexed(text(`${'a'.repeat(999)}😀`))?.words).toBe('a'.repeat(999));
  const url = `https://files.example/${'a'.repeat(600)}`;
  const image = { ...source, url };
  expect(
    indexed({ kind: 'image', thumb: image, original: image, widthPx: 1, heightPx: 1 })?.pictureUrl,
  ).toBe('');
});
