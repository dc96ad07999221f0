import fc from 'fast-check';
import {
  ScrollTrace,
  anchorCorrectionPx,
} from '../../../../../miniprogram/packages/chat/pages/chat/scroll-anchor';
import type { RowPlace } from '../../../../../miniprogram/packages/chat/pages/chat/scroll-anchor';

const before: RowPlace = { topPx: 40, endPx: 100, scrollTopPx: 10 };

/** What came in above the row, how much the row itself grew, what the browser held, how far the finger scrolled. */
interface Change {
  readonly abovePx: number;
  readonly itselfPx: number;
  readonly held: 'nothing' | 'top' | 'end';
  readonly fingerPx: number;
}

function after({ abovePx, itselfPx, held, fingerPx }: Change): RowPlace {
  const anchoredPx = { nothing: 0, top: abovePx, end: abovePx + itselfPx }[held];
  const scrolledPx = anchoredPx + fingerPx;
  const topPx = before.topPx + abovePx - scrolledPx;
  const heightPx = before.endPx - before.topPx + itselfPx;
  return { topPx, endPx: topPx + heightPx, scrollTopPx: before.scrollTopPx + scrolledPx };
}

/** Nobody heard where the list was meanwhile: what is known are the two moments. */
function correct(place: RowPlace, grew: 'start' | 'end'): number {
  return anchorCorrectionPx(before, place, place.scrollTopPx - before.scrollTopPx, grew);
}

const still = { itselfPx: 0, fingerPx: 0 };

it.each<[string, Change, number]>([
  ['nothing held the row', { ...still, abovePx: 900, held: 'nothing' }, 900],
  [
    'nothing held it and its separator went',
    { abovePx: 900, itselfPx: -30, held: 'nothing', fingerPx: 0 },
    870,
  ],
  [
    'its upper edge was held and its separator went',
    { abovePx: 900, itselfPx: -30, held: 'top', fingerPx: 0 },
    -30,
  ],
  ['its lower edge was held', { abovePx: 900, itselfPx: -30, held: 'end', fingerPx: 0 }, 0],
  ['rows above it were taken away', { ...still, abovePx: -500, held: 'nothing' }, -500],
  ['only the finger moved', { abovePx: 0, itselfPx: 0, held: 'nothing', fingerPx: 40 }, 0],
  [
    'the finger moved while the row was held',
    { abovePx: 900, itselfPx: 0, held: 'top', fingerPx: -60 },
    0,
  ],
])('puts the lower edge back: %s', (_what, change, correction) => {
  expect(correct(after(change), change.abovePx < 0 ? 'end' : 'start')).toBe(correction);
});

it('leaves the finger its movement, as long as it is small beside what came in', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 3000 }),
      fc.integer({ min: -90, max: 90 }),
      fc.constantFrom('nothing' as const, 'end' as const),
      (abovePx, fingerPx, held) => {
        const place = after({ abovePx, itselfPx: 0, held, fingerPx });
        const endPx = place.endPx - correct(place, fingerPx > 0 ? 'end' : 'start');
        expect(endPx).toBe(before.endPx - fingerPx);
      },
    ),
  );
});

it('leaves a finger on its way to what came in any movement, where the list was heard of meanwhile', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 3000 }),
      fc.integer({ min: -5000, max: 0 }),
      fc.integer({ min: -90, max: 0 }),
      fc.constantFrom('nothing' as const, 'end' as const),
      (abovePx, fingerPx, meanwhilePx, held) => {
        const place = after({ abovePx, itselfPx: 0, held, fingerPx });
        const trace = new ScrollTrace(1_000, before.scrollTopPx);
        const fromPx = before.scrollTopPx + fingerPx - meanwhilePx;
        trace.scrolled(fromPx, 1_000);
        trace.scrolled(fromPx + meanwhilePx + (held === 'end' ? abovePx : 0), 1_000 + abovePx);
        trace.scrolled(0, 1_000 + abovePx);
        const correctionPx = anchorCorrectionPx(before, place, trace.jumpPx(0), 'start');
        expect(place.endPx - correctionPx).toBe(before.endPx - fingerPx);
      },
    ),
  );
});

it('takes where the list stands at last for where it came to, until it is heard of', () => {
  const trace = new ScrollTrace(1_000, 40);
  expect(trace.jumpPx(700)).toBe(660);
  trace.scrolled(10, 1_000);
  expect(trace.jumpPx(700)).toBe(690);
});
