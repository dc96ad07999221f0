import fc from 'fast-check';
import { parseQuote } from '../../../miniprogram/domain/message/quote';

const whole = {
  messageId: 'm-1',
  sequence: 7,
  sentAtMs: 1_000,
  senderName: 'Mo',
  kind: 'text',
  summary: 'hi',
};

it('reads back what was stored', () => {
  expect(parseQuote(whole)).toEqual(whole);
  expect(parseQuote({ ...whole, from: 'mo' })).toEqual({ ...whole, from: 'mo' });
});

it.each([7, '', 'x'.repeat(129)])('does not know whom to call by the ID %j', (from) =>
  expect(parseQuote({ ...whole, from })).toEqual(whole),
);

it.each([undefined, null, [], {}, { ...whole, messageId: '' }, { ...whole, messageId: 5 }])(
  'takes no quote from %j',
  (value) => expect(parseQuote(value)).toBeUndefined(),
);

it('bounds and repairs what is around the ID', () => {
  const broken = { messageId: 'm', sequence: -1, sentAtMs: Infinity, kind: 'evil', senderName: 7 };
  expect(parseQuote(broken)).toEqual({
    messageId: 'm',
    sequence: 0,
    sentAtMs: 0,
    senderName: '',
    kind: 'unknown',
    summary: '',
  });
  expect(parseQuote({ ...whole, summary: 'x'.repeat(9_999) })?.summary).toHaveLength(200);
  fc.assert(fc.property(fc.anything(), (value) => (parseQuote(value)?.messageId ?? 'x') !== ''));
});
