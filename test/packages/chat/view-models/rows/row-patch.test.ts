import { rowPatch } from '../../../../../miniprogram/packages/chat/view-models/rows/row-patch';

const rows = (...names: string[]) => names.map((name) => ({ id: name[0] ?? '', name }));

it('sends what is new at the end, and what changed', () => {
  expect(rowPatch('hits', rows('a', 'b'), rows('a', 'bb', 'c'))).toEqual({
    'hits[1]': { id: 'b', name: 'bb' },
    'hits[2]': { id: 'c', name: 'c' },
  });
});

it('sends nothing where nothing changed', () => {
  expect(rowPatch('hits', rows('a'), rows('a'))).toEqual({});
  expect(rowPatch('hits', [], [])).toEqual({});
});

it('sends the whole list where it is another', () => {
  expect(rowPatch('hits', rows('a', 'b'), rows('b'))).toEqual({ hits: rows('b') });
  expect(rowPatch('hits', rows('a', 'b'), [])).toEqual({ hits: [] });
  expect(rowPatch('hits', [], rows('a'))).toEqual({ hits: rows('a') });
});
