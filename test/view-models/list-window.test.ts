import fc from 'fast-check';
import { ListWindow, WINDOW_ROWS } from '../../miniprogram/view-models/list-window';
import type { ListView } from '../../miniprogram/view-models/list-window';

function listOf(ids: readonly string[]): ListView {
  return {
    count: ids.length,
    ids: (start, end) => ids.slice(start, end),
    indexOf: (id) => ids.indexOf(id),
  };
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

function scrolledTo(firstRow: number, ids = numbered(200)) {
  const window = new ListWindow();
  window.reset(listOf(ids));
  window.reveal(listOf(ids), firstRow, firstRow + 10);
  return window;
}

function toTop(ids: readonly string[], ...moved: readonly string[]): readonly string[] {
  return [...moved, ...ids.filter((id) => !moved.includes(id))];
}

describe('a window over a list', () => {
  it('begins at the top with at most 40 rows', () => {
    const window = new ListWindow();
    expect(window.reset(listOf(numbered(3)))).toBe(true);
    expect(window.ids).toEqual(['u0', 'u1', 'u2']);
    window.reset(listOf(numbered(500)));
    expect(window.ids).toEqual(numbered(WINDOW_ROWS));
  });

  it('shows what came to the top while it is there', () => {
    const window = scrolledTo(0);
    expect(window.follow(listOf(toTop(numbered(200), 'u90')))).toBe(true);
    expect(window.ids.slice(0, 2)).toEqual(['u90', 'u0']);
  });

  it('keeps its rows when others pass above them', () => {
    const window = scrolledTo(100);
    const { ids, start } = window;
    expect(window.follow(listOf(toTop(numbered(200), 'u190', 'u191')))).toBe(false);
    expect([window.ids, window.start]).toEqual([ids, start + 2]);
  });

  it('loses only the row that left', () => {
    const window = scrolledTo(100);
    const { ids } = window;
    const gone = ids[20] ?? '';
    expect(window.follow(listOf(toTop(numbered(200), gone)))).toBe(true);
    expect(window.ids).not.toContain(gone);
    expect(ids.filter((id) => !window.ids.includes(id))).toEqual([gone]);
  });

  it('does not run after its first row when that goes to the top', () => {
    const window = scrolledTo(100);
    const [first = ''] = window.ids;
    const rest = window.ids.slice(1);
    window.follow(listOf(toTop(numbered(200), first)));
    expect(window.ids).toEqual(expect.arrayContaining(rest));
  });

  it('stays inside a list that has become short', () => {
    const window = scrolledTo(150);
    window.follow(listOf(numbered(20)));
    expect([window.start, window.ids.length]).toEqual([0, 20]);
    window.follow(listOf([]));
    expect([window.start, window.ids]).toEqual([0, []]);
  });

  it('holds what is seen with room on both sides, wherever it is scrolled', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 190 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(steps, (rows) => {
        const list = listOf(numbered(200));
        const window = new ListWindow();
        window.reset(list);
        for (const row of rows) {
          window.reveal(list, row, row + 10);
          const end = window.start + window.ids.length;
          expect(window.start).toBeLessThanOrEqual(Math.max(0, row - 5));
          expect(end).toBeGreaterThanOrEqual(Math.min(200, row + 15));
          expect(window.ids).toEqual(numbered(200).slice(window.start, end));
          expect(window.ids.length).toBeLessThanOrEqual(WINDOW_ROWS);
        }
      }),
    );
  });

  it('moves in steps of ten rows', () => {
    const list = listOf(numbered(500));
    const window = new ListWindow();
    window.reset(list);
    const starts = new Set<number>();
    for (let row = 0; row < 300; row++) {
      window.reveal(list, row, row + 10);
      starts.add(window.start);
    }
    expect(starts.size).toBeLessThanOrEqual(31);
  });
});
