import fc from 'fast-check';
import {
  LONGEST_OUTGOING_BYTES,
  MOST_MENTIONS,
  isOutgoingContent,
  outgoingBytes,
  parseOutgoingContent,
} from '../../../miniprogram/domain/message/outgoing';
import { text } from '../../support/builders';

const sticker = { kind: 'sticker', index: 3, data: 'pack/3' } as const;
const custom = { kind: 'custom', data: '{}', description: 'd', extension: '' } as const;
const source = { url: 'wxfile://usr/kept/lin-1-0.aac', sizeBytes: 9_000 };
const voice = { kind: 'voice', source, durationSeconds: 7 } as const;

const device = { url: 'wxfile://usr/kept/lin-1-0.jpg', sizeBytes: 9_000 };
const picture = {
  kind: 'image',
  thumb: device,
  original: device,
  widthPx: 800,
  heightPx: 600,
} as const;

it.each([text('hi', ['mo']), voice, sticker, custom, picture])(
  'reads back what was stored: %j',
  (content) => {
    expect(parseOutgoingContent({ ...content })).toEqual(content);
  },
);

it.each([
  ['nothing', undefined],
  ['a kind that cannot be sent', { kind: 'tip' }],
  ['an empty text', { kind: 'text', text: '' }],
  ['a text over the limit', { kind: 'text', text: 'x'.repeat(LONGEST_OUTGOING_BYTES + 1) }],
  ['a voice without a file', { ...voice, source: null }],
  ['a voice with an empty path', { ...voice, source: { ...source, url: '' } }],
  ['a voice with an endless path', { ...voice, source: { ...source, url: 'x'.repeat(2_049) } }],
  ['a voice of no bytes', { ...voice, source: { ...source, sizeBytes: 0 } }],
  ['a voice of no time', { ...voice, durationSeconds: 0 }],
  ['a voice of part of a second', { ...voice, durationSeconds: 1.5 }],
  ['a voice over a minute', { ...voice, durationSeconds: 61 }],
  ['a sticker without a number', { ...sticker, index: 'one' }],
  ['a sticker without data', { ...sticker, data: null }],
  ['a custom message without data', { ...custom, data: 5 }],
  ['a custom message without a description', { ...custom, description: undefined }],
  ['a custom message without an extension', { ...custom, extension: 1 }],
])('does not believe %s', (_, value) => {
  expect(parseOutgoingContent(value)).toBeUndefined();
});

it('keeps a bounded number of mentions, and only those that are IDs', () => {
  const mentions = ['mo', '', 5, ...Array.from({ length: 500 }, () => 'qi')];
  const content = parseOutgoingContent({ kind: 'text', text: 'hi', mentions });
  expect(content?.kind === 'text' && content.mentions).toHaveLength(MOST_MENTIONS - 2);
  fc.assert(fc.property(fc.anything(), (value) => (parseOutgoingContent(value), true)));
});

it('weighs what travels, the quote with it', () => {
  expect(outgoingBytes({ content: text('字') })).toBe(3);
  expect(outgoingBytes({ content: sticker })).toBe(6);
  expect(outgoingBytes({ content: custom })).toBe(3);
  const quote = {
    messageId: 'm',
    sequence: 0,
    sentAtMs: 0,
    senderName: '',
    kind: 'text',
    summary: '',
  } as const;
  expect(outgoingBytes({ content: text('a'), quote })).toBe(1 + JSON.stringify(quote).length);
});

it('knows what can be sent', () => {
  const tip = { kind: 'tip', tip: { kind: 'other' } } as const;
  expect([text('hi'), tip, { kind: 'unknown' } as const].map(isOutgoingContent)).toEqual([
    true,
    false,
    false,
  ]);
});

it.each([
  ['elsewhere on the device', { original: { ...device, url: '/etc/passwd' } }],
  ['with an endless path', { original: { ...device, url: `wxfile://${'x'.repeat(5_000)}` } }],
  ['of no bytes', { original: { ...device, sizeBytes: 0 } }],
  ['of no size', { widthPx: 0 }],
])('does not send a stored picture %s from this device', (_, parts) => {
  const read = parseOutgoingContent({ ...picture, ...parts });
  expect(read?.kind === 'image' && read.original.url).toBe('');
});
