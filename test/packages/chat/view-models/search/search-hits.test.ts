import { buildMessage, buildPerson, text } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import {
  hitParts,
  mediaMonths,
  refOf,
  searchHit,
} from '../../../../../miniprogram/packages/chat/view-models/search/search-hits';
import { indexedFrom } from '../../../../../miniprogram/domain/message/indexed-message';
import type { IndexedMessage } from '../../../../../miniprogram/domain/message/indexed-message';
import type { Message } from '../../../../../miniprogram/domain/message/message';

const source = { url: 'https://files.example/a', sizeBytes: 2_458 };

function indexed(parts: Partial<Message>): IndexedMessage {
  const message = indexedFrom(buildMessage(parts));
  if (message === undefined) throw new Error('not indexed');
  return message;
}

it('shows who said it and when, what was looked for lit up', async () => {
  const { services } = await buildSignedInApp({
    people: [buildPerson({ userId: 'mo', nick: 'Mo' })],
  });
  const message = indexed({ id: 'm', from: 'mo', senderNick: 'Mo', content: text('to Berlin') });
  expect(searchHit(message, ['berlin'], services)).toMatchObject({
    id: 'm',
    name: 'Mo',
    detail: '',
    parts: [
      { text: 'to ', isHit: false },
      { text: 'Berlin', isHit: true },
    ],
  });
});

it('shows a file with its name and size', async () => {
  const { services } = await buildSignedInApp();
  const file = indexed({ content: { kind: 'file', source, fileName: 'Plan.pdf' } });
  const hit = searchHit(file, ['plan'], services);
  expect(hit.detail).toBe('2.4 KB');
  expect(hit.parts.map((part) => part.text)).toEqual(['[文件] ', 'Plan', '.pdf']);
});

it('says what has no words', () => {
  const voice = indexed({ content: { kind: 'voice', source, durationSeconds: 1 } });
  expect(hitParts(voice, [], 'en')).toEqual([{ at: 0, text: '[Voice]', isHit: false }]);
});

it('puts pictures and clips under their months', () => {
  const image = {
    kind: 'image',
    thumb: source,
    original: source,
    widthPx: 1,
    heightPx: 1,
  } as const;
  const video = {
    kind: 'video',
    source,
    posterUrl: '',
    durationSeconds: 61,
    widthPx: 1,
    heightPx: 1,
  } as const;
  const at = (month: number) => new Date(2026, month, 4).getTime();
  const months = mediaMonths(
    [
      indexed({ id: 'c', sentAtMs: at(2), content: video }),
      indexed({ id: 'b', sentAtMs: at(2), content: image }),
      indexed({ id: 'a', sentAtMs: at(1), content: image }),
    ],
    'zh-CN',
  );
  expect(months).toEqual([
    {
      title: '2026年3月',
      items: [
        { id: 'c', url: '', lengthText: '1:01' },
        { id: 'b', url: source.url, lengthText: '' },
      ],
    },
    { title: '2026年2月', items: [{ id: 'a', url: source.url, lengthText: '' }] },
  ]);
});

it('names the message for the chat', () => {
  expect(refOf(indexed({ id: 'm', sequence: 7, sentAtMs: 9 }))).toEqual({
    messageId: 'm',
    sequence: 7,
    sentAtMs: 9,
  });
});
