import * as fc from 'fast-check';
import {
  reactionAt,
  shownCount,
  shownReaction,
  withReactions,
} from '../../../../../miniprogram/packages/chat/view-models/menu/reaction-pills';
import type { MessageRow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-row';
import type { Reaction } from '../../../../../miniprogram/domain/message/reaction';

const plain: MessageRow = { id: 'm0', kind: 'text', text: 'Hello', who: 'p0' };
const full: MessageRow = { ...plain, first: true, time: '14:05', read: 'Read' };
const linked: MessageRow = { ...full, parts: '0,1,2,3,4,5' };

const some = (...ids: readonly string[]): readonly Reaction[] =>
  ids.map((id, index) => ({ id, count: index + 1, isMine: index === 0 }));

const lines = (row: MessageRow) => row.reacts?.split('\n') ?? [];

it('shows each reaction with its number, mine with a sign of its own', () => {
  expect(lines(withReactions(plain, some('👍', '🎉'), false))).toEqual(['*👍 1', '-🎉 2']);
});

it('leaves a row without reactions as it is', () => {
  expect(withReactions(plain, [], false)).toBe(plain);
});

it('counts those for which there is no room', () => {
  const seven = some('a', 'b', 'c', 'd', 'e', 'f', 'g');
  expect(lines(withReactions(plain, seven, false))).toEqual([
    '*a 1',
    '-b 2',
    '-c 3',
    '-d 4',
    '-e 5',
    '++2',
  ]);
  expect(lines(withReactions(full, seven, true)).at(-1)).toBe('++5');
});

it('sums them up where there is room for one', () => {
  expect(lines(withReactions(linked, some('👍', '🎉', '👀', '😂'), true))).toEqual(['+👍🎉👀 10']);
});

it('takes the last link where there is room for none', () => {
  const row = withReactions(linked, some('👍'), true);
  expect(row.parts).toBe('0,1,2,3');
});

it('tells which reaction a pill stands for', () => {
  const seven = some('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const row = withReactions(plain, seven, false);
  expect(reactionAt(row, seven, 1)?.id).toBe('b');
  expect(reactionAt(row, seven, 5)).toBeUndefined();
  expect(reactionAt(row, seven, 99)).toBeUndefined();
  expect(reactionAt(plain, [], 0)).toBeUndefined();
});

it.each([
  ['👍', '👍'],
  ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
  ['[强]', '👍'],
  ['TUIEmoji_Smile', 'TUIEmo…'],
  ['\u202egnorw', 'gnorw'],
  ['\u202e\n', '❓'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
  ['e' + '\u0301'.repeat(60), 'e\u0301\u0301\u0301'],
  ['👨' + '\u200d👨'.repeat(30), '❓'],
])('shows %j as %s', (id, shown) => {
  expect(shownReaction(id)).toBe(shown);
});

it('never shows a number that is too wide', () => {
  expect([1, 99, 100, 1e15].map(shownCount)).toEqual(['1', '99', '99+', '99+']);
});

it('never makes more pills than there is room for, whatever is in them', () => {
  const reaction = fc.record({ id: fc.string(), count: fc.nat(), isMine: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(reaction, { minLength: 1, maxLength: 200 }),
      fc.boolean(),
      (all, isFull) => {
        const pills = lines(withReactions(isFull ? full : plain, all, true));
        expect(pills.length).toBeGreaterThan(0);
        expect(pills.length).toBeLessThanOrEqual(isFull ? 3 : 6);
        for (const pill of pills) expect(pill).toMatch(/^[*+-]/u);
      },
    ),
  );
});
