import { nodesOf, thinned } from '../../miniprogram/view-models/row-budget';
import type { MessageRow } from '../../miniprogram/view-models/chat-data';

const plain: MessageRow = { id: 'm0', kind: 'text', text: 'Hello', who: 'p0' };

it('counts what a row shows', () => {
  expect(nodesOf(plain, true)).toBe(4);
  expect(nodesOf({ ...plain, first: true, time: '14:05' }, true)).toBe(9);
  expect(nodesOf({ ...plain, parts: '0,1,2,3', quote: 'x', translation: 'y' }, false)).toBe(8);
  const card = { title: 'T', lines: '', isTappable: true, footer: 'f', buttons: ['a'] } as const;
  expect(nodesOf({ ...plain, kind: 'card', card }, false)).toBe(7);
  expect(nodesOf({ ...plain, kind: 'voice', length: '9″', unheard: true }, false)).toBe(6);
});

it('takes the last link away, and then the marks', () => {
  const two = thinned({ ...plain, parts: '0,1,2,3' });
  expect(two.parts).toBe('0,1');
  expect(thinned(two)).toEqual(plain);
  expect(thinned(plain)).toBe(plain);
});

it('takes the foot of a card first, and its picture then', () => {
  const image = { src: 'a', widthPx: 1, heightPx: 1, place: 'side' } as const;
  const card = { title: 'T', lines: '', isTappable: true, footer: 'f', image } as const;
  const once = thinned({ ...plain, kind: 'card', card });
  expect(once.card).toMatchObject({ image });
  expect(once.card?.footer).toBeUndefined();
  expect(thinned(once).card?.image).toBeUndefined();
});
