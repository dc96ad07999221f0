import fc from 'fast-check';
import {
  menuSize,
  placeMenu,
} from '../../../../../miniprogram/packages/chat/view-models/menu/place-menu';
import type {
  MenuPlace,
  MenuSize,
  Rect,
} from '../../../../../miniprogram/packages/chat/view-models/menu/place-menu';

const page: Rect = { leftPx: 0, topPx: 0, rightPx: 375, bottomPx: 700 };
const seen: Rect = { ...page, bottomPx: 640 };
const size: MenuSize = { widthPx: 252, heightPx: 82 };

const bubble = (topPx: number, bottomPx: number, leftPx = 64, rightPx = 200): Rect => ({
  leftPx,
  topPx,
  rightPx,
  bottomPx,
});

/** Where a menu of its full height has its upper edge. */
function topOf(place: MenuPlace, { heightPx }: MenuSize): number {
  return place.edge === 'top' ? place.offsetPx : page.bottomPx - place.offsetPx - heightPx;
}

it('stands above the bubble where it fits', () => {
  const place = placeMenu(bubble(300, 340), size, page, seen);
  expect(place).toMatchObject({ side: 'above', edge: 'bottom', offsetPx: 700 - 300 + 10 });
});

it('stands below a bubble at the top', () => {
  const place = placeMenu(bubble(10, 50), size, page, seen);
  expect(place).toMatchObject({ side: 'below', edge: 'top', offsetPx: 60 });
});

it('lies over the middle of what is seen of a bubble taller than the screen', () => {
  const place = placeMenu(bubble(-500, 900), size, page, seen);
  expect(place).toMatchObject({ side: 'over', edge: 'top', offsetPx: (640 - 82) / 2 });
});

it('takes no more than is seen of the list, and is scrolled where it is higher', () => {
  const little = { ...seen, bottomPx: seen.topPx + 70 + 2 * 8 };
  expect(placeMenu(bubble(0, 60), size, page, seen)).not.toHaveProperty('mostPx');
  expect(placeMenu(bubble(0, 60), { ...size, heightPx: 300 }, page, little)).toMatchObject({
    side: 'over',
    offsetPx: seen.topPx + 8,
    mostPx: 140,
  });
  const more = { ...little, bottomPx: seen.topPx + 200 };
  expect(placeMenu(bubble(0, 60), { ...size, heightPx: 300 }, page, more).mostPx).toBe(184);
});

it('keeps off the composer and the keyboard', () => {
  expect(placeMenu(bubble(-500, 600), size, page, seen).side).toBe('over');
});

it('points its arrow at the middle of the bubble', () => {
  const { leftPx, arrowPx } = placeMenu(bubble(300, 340), size, page, seen);
  expect(leftPx + arrowPx).toBe((64 + 200) / 2);
});

it('keeps its arrow off its corners for a small bubble at the edge', () => {
  const { arrowPx } = placeMenu(bubble(300, 340, 355, 375), size, page, seen);
  expect(arrowPx).toBe(size.widthPx - 20);
});

it('is never outside of the list, wherever the bubble is', () => {
  const number = fc.integer({ min: -2_000, max: 2_000 });
  fc.assert(
    fc.property(
      fc.record({ top: number, height: fc.nat(3_000), left: fc.nat(360), width: fc.nat(300) }),
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom(0.87, 1, 1.25, 1.5),
      ({ top, height, left, width }, count, fontScale) => {
        const menu = menuSize(count, page.rightPx, fontScale);
        const place = placeMenu(bubble(top, top + height, left, left + width), menu, page, seen);
        expect(place.leftPx).toBeGreaterThanOrEqual(8);
        expect(place.leftPx + menu.widthPx).toBeLessThanOrEqual(page.rightPx - 8);
        expect(topOf(place, menu)).toBeGreaterThanOrEqual(8);
        expect(topOf(place, menu) + menu.heightPx).toBeLessThanOrEqual(seen.bottomPx - 8);
      },
    ),
  );
});

it('has two rows for more than five items, and fits the narrowest phone', () => {
  const [five, six] = [5, 6].map((count) => menuSize(count, 375, 1));
  expect(six?.widthPx).toBe(five?.widthPx);
  expect(six?.heightPx).toBeGreaterThan(five?.heightPx ?? Infinity);
  expect(menuSize(10, 320, 1.5).widthPx).toBeLessThanOrEqual(320 - 16);
});

it('leaves room for a row of reactions, never wider than the page', () => {
  const plain = menuSize(2, 375, 1);
  const reacting = menuSize(2, 375, 1, true);
  expect(reacting.widthPx).toBe(7 * 44 + 12);
  expect(reacting.heightPx).toBe(plain.heightPx + 53);
  expect(menuSize(5, 320, 1, true).widthPx).toBeLessThanOrEqual(320 - 16);
});
