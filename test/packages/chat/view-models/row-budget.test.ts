import {
  MOST_NODES,
  fitted,
  nodesOf,
  thinned,
} from '../../../../miniprogram/packages/chat/view-models/row-budget';
import type { MessageRow } from '../../../../miniprogram/packages/chat/view-models/chat-data';

const plain: MessageRow = { id: 'm0', kind: 'text', text: 'Hello', who: 'p0' };

it('counts what a row shows', () => {
  expect(nodesOf(plain, true)).toBe(4);
  expect(nodesOf({ ...plain, first: true, time: '14:05' }, true)).toBe(9);
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
  expect(shown).toMatchObject({ translation: 'x', edited: true, parts: '0,1' });
  expect(nodesOf(fitted(shown, true, 1), true)).toBe(MOST_NODES - 1);
  expect(nodesOf(shown, true)).toBe(MOST_NODES);
});

it('gives up where nothing can be left out', () => {
  const buttons = ['a', 'b'];
  const card = { title: 'T', lines: '', buttons } as const;
  const row: MessageRow = { ...plain, kind: 'card', card, first: true, time: '1', state: 'failed' };
  const full: MessageRow = { ...row, read: 'x', quote: 'y' };
  expect(nodesOf(full, true)).toBeGreaterThan(MOST_NODES);
  expect(fitted(full, true)).toBe(full);
});
