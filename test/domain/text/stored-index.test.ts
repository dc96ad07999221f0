import fc from 'fast-check';
import { buildMessage, text } from '../../support/builders';
import { indexedFrom } from '../../../miniprogram/domain/message/indexed-message';
import { packMessage, unpackMessage } from '../../../miniprogram/domain/text/stored-index';
import type { MessageContent } from '../../../miniprogram/domain/message/message-content';

const source = { url: 'https://files.example/a', sizeBytes: 2_048 };

it.each<MessageContent>([
  text('https://example.com'),
  text('plain'),
  { kind: 'image', thumb: source, original: source, widthPx: 1, heightPx: 1 },
  { kind: 'video', source, posterUrl: source.url, durationSeconds: 12, widthPx: 1, heightPx: 1 },
  { kind: 'file', source, fileName: 'plan.pdf' },
])('reads %j back as it was written', (content) => {
  const message = buildMessage({ conversationId: 'group:team', sequence: 9, content });
  const indexed = indexedFrom(message);
  if (indexed === undefined) throw new Error('not indexed');
  const stored: unknown = JSON.parse(JSON.stringify(packMessage(indexed)));
  expect(unpackMessage('group:team', stored)).toEqual(indexed);
});

it('writes a text short', () => {
  const indexed = indexedFrom(buildMessage({ content: text('hi') }));
  if (indexed === undefined) throw new Error('not indexed');
  expect(packMessage(indexed)).toHaveLength(7);
});

it('takes anything else for nothing', () => {
  const broken: readonly unknown[] = [
    undefined,
    null,
    'text',
    {},
    [],
    ['id'],
    ['id', 'mo', '', -1, 0, 0, 'words'],
    ['id', 'mo', '', 9e15, 0, 0, 'words'],
    ['id', 'mo', '', 5, 0, 17, 'words'],
    ['', 'mo', '', 5, 0, 0, 'words'],
  ];
  for (const value of broken) expect(unpackMessage('direct:mo', value)).toBeUndefined();
  const odd = unpackMessage('direct:mo', ['id', 1, {}, 5, 'x', 1, [], 1, 'javascript:x', -1, NaN]);
  expect(odd).toMatchObject({ from: '', words: '', pictureUrl: '', sizeBytes: 0 });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      unpackMessage('direct:mo', value);
    }),
  );
});
