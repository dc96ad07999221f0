import { observable, runInAction } from 'mobx-miniprogram';
import { RowCells } from '../../miniprogram/view-models/row-cells';
import type { Patch } from '../../miniprogram/view-models/screen';

interface Row {
  readonly name: string;
  readonly badge?: string;
  readonly isBold?: boolean;
}

function build(rows: Readonly<Record<string, Row>>) {
  const source = observable.map<string, Row>(rows, { deep: false });
  const patches: Patch[] = [];
  const cells = new RowCells<Row>(
    'c',
    (id) => source.get(id),
    (patch) => patches.push(patch),
  );
  const set = (id: string, row: Row) => runInAction(() => source.set(id, row));
  return { source, patches, cells, set };
}

describe('row cells', () => {
  it('give each row a cell of one letter and its row', () => {
    const { cells, patches } = build({ x: { name: 'X' }, y: { name: 'Y', badge: '1' } });
    expect(cells.show(['x', 'y'])).toEqual(['a', 'b']);
    expect(patches).toEqual([{ 'c.a': { name: 'X' } }, { 'c.b': { name: 'Y', badge: '1' } }]);
    expect([cells.idOf('a'), cells.idOf('b'), cells.idOf('c')]).toEqual(['x', 'y', undefined]);
  });

  it('patch only the fields that changed; what is gone becomes nothing', () => {
    const { cells, patches, set } = build({ x: { name: 'X', badge: '1', isBold: true } });
    cells.show(['x']);
    set('x', { name: 'X', badge: '2', isBold: true });
    set('x', { name: 'X', badge: '2', isBold: true });
    set('x', { name: 'X' });
    set('x', { name: 'X', badge: '3' });
    expect(patches.slice(1)).toEqual([
      { 'c.a.badge': '2' },
      { 'c.a.badge': '', 'c.a.isBold': false },
      { 'c.a.badge': '3' },
    ]);
  });

  it('keep rows in their cells and give free cells to others', () => {
    const rows = Object.fromEntries([...'uvwxyz'].map((id) => [id, { name: id }]));
    const { cells, patches } = build(rows);
    expect(cells.show(['u', 'v', 'w'])).toEqual(['a', 'b', 'c']);
    patches.length = 0;
    expect(cells.show(['w', 'u'])).toEqual(['c', 'a']);
    expect(patches).toEqual([]);
    expect(cells.show(['x', 'w', 'u'])).toEqual(['d', 'c', 'a']);
    expect(patches).toEqual([{ 'c.d': { name: 'x' } }]);
  });

  it('never need more than the letters there are, for any number of moves', () => {
    const ids = Array.from({ length: 400 }, (_, index) => `i${index}`);
    const { cells } = build(Object.fromEntries(ids.map((id) => [id, { name: id }])));
    for (let start = 0; start < 360; start += 10) {
      const shown = cells.show(ids.slice(start, start + 40));
      expect(new Set(shown).size).toBe(40);
      expect(shown.every((name) => /^[a-zA-Z]$/u.test(name))).toBe(true);
    }
    expect(() => cells.show(ids.slice(0, 53))).toThrow('52');
  });

  it('say nothing of a row whose item has just gone, and nothing after disposal', () => {
    const { cells, patches, source, set } = build({ x: { name: 'X' }, y: { name: 'Y' } });
    cells.show(['x', 'y']);
    patches.length = 0;
    runInAction(() => source.delete('x'));
    expect(patches).toEqual([]);
    cells.show(['y']);
    set('x', { name: 'back' });
    cells.dispose();
    set('y', { name: 'changed' });
    expect(patches).toEqual([]);
  });
});
