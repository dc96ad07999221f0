import { buildMessage, text } from '../../../../support/builders';
import { quoteOf } from '../../../../../miniprogram/packages/chat/view-models/rows/quote-of';
import { LONGEST_SUMMARY } from '../../../../../miniprogram/domain/message/quote';

it('says where a message is, who wrote it and what', () => {
  const message = buildMessage({ id: 'm', sequence: 7, sentAtMs: 5_000, content: text('lunch?') });
  expect(quoteOf(message, '小莫', 'zh-CN')).toEqual({
    messageId: 'm',
    sequence: 7,
    sentAtMs: 5_000,
    from: 'mo',
    senderName: '小莫',
    kind: 'text',
    summary: 'lunch?',
  });
});

it('quotes only the words of a reply, not what that answered', () => {
  const inner = quoteOf(buildMessage({ content: text('first') }), 'A', 'en');
  const reply = buildMessage({ content: text('second'), quote: inner });
  expect(JSON.stringify(quoteOf(reply, 'B', 'en'))).not.toContain('first');
});

it('names what has no words', () => {
  const sticker = { kind: 'sticker', index: 0, data: 'x' } as const;
  expect(quoteOf(buildMessage({ content: sticker }), 'A', 'en')).toMatchObject({
    kind: 'sticker',
    summary: '[Sticker]',
  });
});

it('takes no more of a long text than travels, and no half of a sign', () => {
  const long = buildMessage({ content: text(`${'x'.repeat(LONGEST_SUMMARY - 1)}𠮷`) });
  expect(quoteOf(long, 'A', 'en').summary).toBe('x'.repeat(LONGEST_SUMMARY - 1));
});
