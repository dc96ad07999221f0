import { isEmptyDraft, packDraft, parseDraft } from '../../../miniprogram/domain/message/draft';
import { withMention } from '../../../miniprogram/domain/message/composition';
import type { Draft } from '../../../miniprogram/domain/message/draft';
import type { Quote } from '../../../miniprogram/domain/message/quote';

const quote: Quote = {
  messageId: 'm',
  sequence: 7,
  sentAtMs: 1_000,
  senderName: 'Mo',
  kind: 'text',
  summary: 'lunch?',
};
const mention = { userId: 'mo', name: '小莫' };
const composed = withMention(
  { text: 'hi ', mentions: [] },
  { from: 3, to: 3 },
  mention,
).composition;

const through = (draft: Draft) => parseDraft(JSON.parse(JSON.stringify(packDraft(draft))));

it('comes through storage with its mentions and its quote', () => {
  expect(through({ ...composed, quote })).toEqual({ ...composed, quote });
  expect(through(composed)).toEqual(composed);
});

it('is a plain text where there is no more to it, as it always was', () => {
  expect(packDraft({ text: 'hi', mentions: [] })).toBe('hi');
  expect(parseDraft('hi')).toEqual({ text: 'hi', mentions: [] });
});

it.each([
  undefined,
  null,
  7,
  [],
  {},
  { text: 7 },
  'x'.repeat(99_999),
  { text: 'x'.repeat(99_999) },
])('is not what %# is', (value) => {
  expect(parseDraft(value)).toBeUndefined();
});

it('keeps its words when the rest of it is broken', () => {
  expect(parseDraft({ text: 'hi', mentions: [[0, 9, 'x']], quote: { messageId: 7 } })).toEqual({
    text: 'hi',
    mentions: [],
  });
});

it('is empty without words and without something to answer', () => {
  expect(isEmptyDraft({ text: ' \n', mentions: [] })).toBe(true);
  expect(isEmptyDraft({ text: '', mentions: [], quote })).toBe(false);
});
