import { BUILT_AT_MS, buildMessage, text } from '../../support/builders';
import {
  canSendFavourite,
  favouriteOf,
  messageOfFavourite,
  packFavourite,
  unpackFavourite,
} from '../../../miniprogram/domain/message/favourite';
import type { MessageContent } from '../../../miniprogram/domain/message/message-content';

const source = { url: 'https://example.test/f', sizeBytes: 12 };
const size = { widthPx: 30, heightPx: 40 };

const kept: readonly (readonly [MessageContent, boolean])[] = [
  [text('kept words', ['qi']), true],
  [{ kind: 'sticker', index: 1, data: 'cat' }, true],
  [{ kind: 'place', description: 'park', latitude: 1.5, longitude: -2 }, true],
  [{ kind: 'custom', data: '{}', description: 'a card', extension: '' }, true],
  [{ kind: 'image', thumb: source, original: source, ...size }, false],
  [{ kind: 'video', source, posterUrl: source.url, durationSeconds: 3, ...size }, false],
  [{ kind: 'file', source, fileName: 'plan.pdf' }, false],
  [{ kind: 'merged', title: 'a record', abstracts: ['one', 'two'] }, false],
];

it.each(kept)('keeps %j as it was', (content, canBeSent) => {
  const message = buildMessage({ content, senderNick: 'Mo', sequence: 7 });
  const favourite = favouriteOf(message);
  if (favourite === undefined) throw new Error('not kept');
  const stored: unknown = JSON.parse(JSON.stringify(packFavourite(favourite)));
  expect(unpackFavourite(stored)).toEqual(favourite);
  expect(messageOfFavourite(favourite, 'lin')).toEqual(message);
  expect(canSendFavourite(favourite)).toBe(canBeSent);
});

it('knows its own messages again', () => {
  const favourite = favouriteOf(buildMessage({ from: 'lin' }));
  expect(favourite && messageOfFavourite(favourite, 'lin').isOwn).toBe(true);
});

it.each([
  buildMessage({ delivery: 'sending' }),
  buildMessage({ delivery: 'failed' }),
  buildMessage({ revocation: { by: 'mo', byName: '' } }),
  buildMessage({ content: { kind: 'voice', source, durationSeconds: 2 } }),
  buildMessage({ content: { kind: 'unknown' } }),
  buildMessage({ content: text('x'.repeat(12_000)) }),
])('does not keep what is not there to stay ($delivery, $content.kind)', (message) => {
  expect(favouriteOf(message)).toBeUndefined();
});

const good = {
  at: `0.${BUILT_AT_MS}.message`,
  in: 'direct:mo',
  from: 'mo',
  name: 'Mo',
  content: { kind: 'text', text: 'words', mentions: [] },
};

it.each([
  undefined,
  null,
  7,
  'text',
  [],
  {},
  { ...good, at: undefined },
  { ...good, at: 'nonsense' },
  { ...good, at: `3.${BUILT_AT_MS}.` },
  { ...good, in: 'nowhere' },
  { ...good, in: 4 },
  { ...good, from: '' },
  { ...good, from: 'x'.repeat(129) },
  { ...good, content: null },
  { ...good, content: { kind: 'text', text: 5 } },
  { ...good, content: { kind: 'tip' } },
  { ...good, content: { kind: 'voice', source, durationSeconds: 2 } },
  { ...good, content: { kind: 'place', description: '', latitude: 900, longitude: 0 } },
  { ...good, content: { kind: 'text', text: 'x'.repeat(20_000), mentions: [] } },
])('takes %j in storage for none', (value) => {
  expect(unpackFavourite(value)).toBeUndefined();
});

it('believes no name that is no text, and no address inside the device', () => {
  const original = { url: 'wxfile://usr/secret', sizeBytes: 1 };
  const image = { kind: 'image', thumb: original, original, ...size };
  const read = unpackFavourite({ ...good, name: {}, content: image });
  expect(read).toMatchObject({ fromName: '', content: { original: { url: '' } } });
});
