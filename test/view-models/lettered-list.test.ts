import { LetteredList } from '../../miniprogram/view-models/lettered-list';
import { WINDOW_ROWS } from '../../miniprogram/view-models/list-window';

const heights = { rowPx: 50, headingPx: 20 };

function listOf(count: number, letterEvery = 10) {
  const list = new LetteredList<{ readonly id: string; readonly heading: string }>();
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    heading: index % letterEvery === 0 ? `L${index / letterEvery}` : '',
  }));
  list.replace(rows, heights, true);
  return { list, rows };
}

it('shows a window and leaves room for the rest, headings included', () => {
  const { list } = listOf(100);
  expect(list.shown).toHaveLength(WINDOW_ROWS);
  expect(list.spaceAbovePx).toBe(0);
  expect(list.spaceBelowPx).toBe(60 * 50 + 6 * 20);
  expect(list.scrolled(50 * 60, 600)).toBe(true);
  const whole = 100 * 50 + 10 * 20;
  const shownPx = list.shown.reduce((sum, { heading }) => sum + 50 + (heading === '' ? 0 : 20), 0);
  expect(list.spaceAbovePx + shownPx + list.spaceBelowPx).toBe(whole);
});

it('does not move for a short scroll', () => {
  expect(listOf(100).list.scrolled(100, 600)).toBe(false);
  expect(listOf(3).list.scrolled(9_999, 600)).toBe(false);
});

it('knows where each heading begins', () => {
  const { list } = listOf(30);
  expect(list.headings).toEqual([
    { heading: 'L0', topPx: 0 },
    { heading: 'L1', topPx: 520 },
    { heading: 'L2', topPx: 1040 },
  ]);
});

it('stays where it is when the list changes, or goes to the top of another', () => {
  const { list, rows } = listOf(200);
  list.scrolled(5_000, 600);
  const { start } = list.window;
  list.replace([{ id: 'new', heading: '' }, ...rows], heights, false);
  expect(list.window.start).toBe(start + 1);
  list.replace(rows, heights, true);
  expect(list.window.start).toBe(0);
  expect(list.indexOf('nobody')).toBe(-1);
});

it('knows which rows are on the screen', () => {
  const { list } = listOf(100);
  const seen = (topPx: number) => list.inSight(topPx, 200).map(({ id }) => id);
  expect(seen(0)).toEqual(['p0', 'p1', 'p2', 'p3']);
  expect(seen(525)).toEqual(['p10', 'p11', 'p12', 'p13']);
  expect(seen(99_999)).toEqual([]);
});
