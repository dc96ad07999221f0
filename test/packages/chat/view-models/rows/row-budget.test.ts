import * as fc from 'fast-check';
import {
  MOST_NODES,
  fitted,
  nodesOf,
  thinned,
} from '../../../../../miniprogram/packages/chat/view-models/rows/row-budget';
import { withReactions } from '../../../../../miniprogram/packages/chat/view-models/menu/reaction-pills';
import type { MessageRow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-row';

const plain: MessageRow = { id: 'm0', kind: 'text', text: 'Hello', who: 'p0' };

it('counts what a row shows', () => {
  expect(nodesOf(plain, true)).toBe(4);
  expect(nodesOf({ ...plain, first: true, time: '14:05' }, true)).toBe(8);
  expect(nodesOf({ ...plain, parts: '0,1,2,3', quote: 'x', translation: 'y' }, false)).toBe(8);
  const card = { title: 'T', lines: '', isTappable: true, footer: 'f', buttons: ['a'] } as const;
  expect(nodesOf({ ...plain, kind: 'card', card }, false)).toBe(7);
  expect(nodesOf({ ...plain, own: true, readers: '' }, true)).toBe(5);
  expect(nodesOf({ ...plain, kind: 'voice', length: '9″', unheard: true }, false)).toBe(6);
});

it('takes the last link away, and then the marks', () => {
  const two = thinned({ ...plain, parts: '0,1,2,3' });
  expect(two.parts).toBe('0,1');
  expect(thinned(two)).toEqual(plain);
  expect(thinned(plain)).toBe(plain);
});

it('takes away what a voice answers', () => {
  const voice: MessageRow = { ...plain, kind: 'voice', length: '9″', translation: 'hi' };
  expect(thinned({ ...voice, quote: 'q' })).toEqual(voice);
  expect(thinned(voice)).toBe(voice);
});

it('takes the mark of editing, and the time below the line of what is unread', () => {
  const row = thinned({ ...plain, edited: true, newer: 'New', time: '14:05' });
  expect(row).toEqual({ ...plain, newer: 'New', time: '14:05' });
  expect(thinned(row)).toEqual({ ...plain, newer: 'New' });
});

it('takes the foot of a card first, and its picture then', () => {
  const image = { src: 'a', widthPx: 1, heightPx: 1, place: 'side' } as const;
  const card = { title: 'T', lines: '', isTappable: true, footer: 'f', image } as const;
  const once = thinned({ ...plain, kind: 'card', card });
  expect(once.card).toMatchObject({ image });
  expect(once.card?.footer).toBeUndefined();
  expect(thinned(once).card?.image).toBeUndefined();
});

it('leaves out what there is no room for, and nothing else', () => {
  const linked: MessageRow = { ...plain, first: true, time: '14:05', parts: '0,1,2,3,4,5' };
  expect(fitted(linked, true)).toBe(linked);
  const shown = fitted({ ...linked, translation: 'x', edited: true }, true);
  expect(shown).toMatchObject({ translation: 'x', edited: true, parts: '0,1,2,3' });
  expect(nodesOf(fitted(shown, true, 1), true)).toBe(MOST_NODES - 1);
  expect(nodesOf(shown, true)).toBe(MOST_NODES);
});

const image = { src: 'a', widthPx: 1, heightPx: 1, place: 'wide' } as const;
const reaction = (id: string) => ({ id, count: 1, isMine: false });

/** What each kind shows in its bubble, in every combination. */
const bubbles = fc.oneof(
  fc.record(
    {
      kind: fc.constant<'text'>('text'),
      parts: fc.constantFrom('0,1', '0,1,2,3', '0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15'),
      edited: fc.constant<true>(true),
      quote: fc.constant('q'),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    { kind: fc.constantFrom('label' as const, 'dice', 'sticker'), quote: fc.constant('q') },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    {
      kind: fc.constant<'voice'>('voice'),
      length: fc.constant('9″'),
      unheard: fc.constant<true>(true),
      quote: fc.constant('q'),
    },
    { requiredKeys: ['kind', 'length'] },
  ),
  fc.record(
    {
      kind: fc.constant<'picture'>('picture'),
      picture: fc.constant(image),
      length: fc.constant('0:12'),
      quote: fc.constant('q'),
    },
    { requiredKeys: ['kind', 'picture'] },
  ),
  fc.record({ kind: fc.constant<'card'>('card'), card: cards() }),
  fc.record(
    {
      kind: fc.constant<'record'>('record'),
      card: fc.constant({ title: 'T', lines: '', footer: 'f' }),
      quote: fc.constant('q'),
    },
    { requiredKeys: ['kind', 'card'] },
  ),
);

function cards() {
  return fc.record(
    {
      title: fc.constant('T'),
      lines: fc.constant(''),
      image: fc.constant(image),
      footer: fc.constant('f'),
      buttons: fc.constantFrom(['a'], ['a', 'b']),
    },
    { requiredKeys: ['title', 'lines'] },
  );
}

/** What stands around a bubble: of mine how far it came, below it what was made of it once it is sent. */
const surroundings = fc.record(
  {
    first: fc.constant<true>(true),
    time: fc.constant('14:05'),
    newer: fc.constant('New'),
    own: fc.constant<true>(true),
    state: fc.constantFrom('sending' as const, 'failed'),
    readers: fc.constantFrom('', '3'),
    translation: fc.constant('t'),
  },
  { requiredKeys: [] },
);

/** As the rows of a chat are made: states and receipts are mine, and nothing is made of what is not sent. */
function madeOf(bubble: Partial<MessageRow>, around: Partial<MessageRow>): MessageRow {
  const { state, readers, translation, ...rest } = around;
  const isTranslated = state === undefined && (bubble.kind === 'text' || bubble.kind === 'voice');
  const { unheard, ...said } = bubble;
  return {
    ...plain,
    ...said,
    ...rest,
    ...(around.own && state && { state }),
    ...(around.own && readers !== undefined && state !== 'failed' && { readers }),
    ...(isTranslated && translation && { translation }),
    ...(unheard && !around.own && { unheard }),
  };
}

it('fits every row into its budget, with its reactions, and keeps a row that fits', () => {
  fc.assert(
    fc.property(
      bubbles,
      surroundings,
      fc.boolean(),
      fc.nat(8),
      (bubble, around, isGroup, count) => {
        const row = madeOf(bubble, around);
        const shown = fitted(row, isGroup);
        if (nodesOf(row, isGroup) <= MOST_NODES) expect(shown).toBe(row);
        expect(nodesOf(shown, isGroup)).toBeLessThanOrEqual(MOST_NODES);
        if (row.state !== undefined) return;
        const reactions = Array.from({ length: count }, (_, index) => reaction(`r${index}`));
        const reacted = withReactions(shown, reactions, isGroup);
        const pills = reacted.reacts?.split('\n').length ?? 0;
        expect(pills > 0).toBe(count > 0);
        expect(nodesOf(reacted, isGroup) + pills).toBeLessThanOrEqual(MOST_NODES);
      },
    ),
    { numRuns: 3_000 },
  );
});
