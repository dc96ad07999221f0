import * as fc from 'fast-check';
import { nineGrid } from '../../miniprogram/view-models/nine-grid';

const people = (count: number) =>
  Array.from({ length: count }, (_, hue) => ({ avatarUrl: '', hue: hue % 8 }));

/** Where each tile begins and how big it is, in percent of the picture. */
function tilesOf(background: string) {
  return [...background.matchAll(/(-?[\d.]+)% (-?[\d.]+)%\/([\d.]+)% [\d.]+% no-repeat/gu)].map(
    ([, left = '', top = '', size = '']) => {
      const side = Number(size);
      const start = (place: string) => (Number(place) / 100) * (100 - side);
      return { left: start(left), top: start(top), side };
    },
  );
}

it.each([0, 1])('is none of %s people', (count) => {
  expect(nineGrid(people(count))).toBe('');
});

it.each([2, 3, 4, 5, 6, 7, 8, 9, 12])(
  'puts up to nine of %s side by side, none over another',
  (count) => {
    const tiles = tilesOf(nineGrid(people(count)));
    expect(tiles).toHaveLength(Math.min(count, 9));
    for (const { left, top, side } of tiles) {
      expect(Math.min(left, top)).toBeGreaterThan(1);
      expect(Math.max(left, top) + side).toBeLessThan(99);
    }
    for (const [index, a] of tiles.entries())
      for (const b of tiles.slice(index + 1))
        expect(Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top))).toBeGreaterThan(
          a.side,
        );
  },
);

it('stands in the middle, the short row first', () => {
  const [first, second, third] = tilesOf(nineGrid(people(3)));
  expect(first?.left).toBeCloseTo((100 - (first?.side ?? 0)) / 2, 0);
  expect((second?.left ?? 0) + (third?.left ?? 0) + (third?.side ?? 0)).toBeCloseTo(100, 0);
});

it('shows pictures, and colours of those who have none', () => {
  const background = nineGrid([
    { avatarUrl: 'https://a.test/1.png?x=1&y=2', hue: 1 },
    { avatarUrl: '', hue: 5 },
  ]);
  expect(background).toContain('url("https://a.test/1.png?x=1&y=2")');
  expect(background).toContain('var(--hue-5)');
});

it('lets nobody write styles with the address of a picture', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const background = nineGrid([
        { avatarUrl: `https://${words}`, hue: 0 },
        { avatarUrl: words, hue: 1 },
      ]);
      const [, inside = ''] = /url\("(.*)"\)/u.exec(background) ?? [];
      expect(inside).toMatch(/^[^"'()\\;\s<>]*$/u);
    }),
  );
  expect(nineGrid([{ avatarUrl: 'javascript:alert(1)', hue: 0 }, ...people(1)])).not.toContain(
    'url',
  );
});

it('takes at most 120 bytes for each face beside its address', () => {
  const avatarUrl = 'https://a.test/face.png';
  const background = nineGrid(people(9).map(({ hue }) => ({ avatarUrl, hue })));
  expect(background.length).toBeLessThan(9 * (avatarUrl.length + 60));
});
