import fc from 'fast-check';
import { isSpot, placeContent, placeWords } from '../../../miniprogram/domain/media/place';
import { LAKE } from '../../support/fakes/fake-places';

it('puts the title above the address, which comes back as it was', () => {
  const content = placeContent(LAKE);
  expect(content).toEqual({
    kind: 'place',
    description: '云栖湖公园\n云栖市湖滨路 1 号',
    latitude: 30.25,
    longitude: 120.15,
  });
  expect(placeWords(content?.description ?? '')).toEqual({
    title: LAKE.title,
    address: LAKE.address,
  });
});

it.each([
  ['', '', ''],
  ['A', '', 'A'],
  ['', 'B', 'B'],
  [' A\nB ', 'C\u202e D', 'A B\nC D'],
])('has a line for what there is (%j, %j)', (title, address, description) => {
  expect(placeContent({ ...LAKE, title, address })?.description).toBe(description);
});

it.each([
  [NaN, 0],
  [0, NaN],
  [91, 0],
  [0, 999],
  [-Infinity, 0],
])('sends no place that lies nowhere (%s, %s)', (latitude, longitude) => {
  expect(placeContent({ ...LAKE, latitude, longitude })).toBeUndefined();
  expect(isSpot({ latitude, longitude })).toBe(false);
});

it('shows two bounded lines of whatever came', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5_000, unit: 'binary' }), (description) => {
      for (const words of Object.values(placeWords(description)) as string[]) {
        expect(words.length).toBeLessThanOrEqual(120);
        expect(words).not.toMatch(/[\n\u202e]/u);
      }
    }),
  );
});
