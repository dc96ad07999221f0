import fc from 'fast-check';
import {
  RowSlots,
  SLOT_ROWS,
  WINDOW_ROWS,
} from '../../../../../miniprogram/packages/chat/view-models/rows/row-slots';
import { withPath } from '../../../../../miniprogram/view-models/data-path';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

interface Row {
  readonly id: string;
  readonly text?: string;
}

interface Page {
  readonly order: readonly string[];
  readonly slots: Readonly<Record<string, readonly Row[]>>;
}

/** Slots, and a page that does nothing but apply their patches. */
function slotsOnPage() {
  let page: Page = { order: [], slots: {} };
  const patches: Patch[] = [];
  const slots = new RowSlots<Row>((patch) => {
    patches.push(patch);
    for (const [path, value] of Object.entries(patch)) page = withPath(page, path, value);
  });
  const shown = () => page.order.flatMap((name) => page.slots[name] ?? []);
  return { slots, patches, shown, page: () => page };
}

const rows = (from: number, to: number): Row[] =>
  Array.from({ length: to - from }, (_, index) => ({ id: `m${from + index}` }));

describe('RowSlots', () => {
  it('sends one row for an append', () => {
    const { slots, patches } = slotsOnPage();
    slots.reset(rows(0, 5));
    patches.length = 0;
    slots.append(rows(5, 6));
    expect(patches).toEqual([{ 'slots.s0[5]': { id: 'm5' } }]);
  });

  it('adds a page of older rows without sending the others again', () => {
    const { slots, patches, shown } = slotsOnPage();
    slots.reset(rows(15, 30));
    patches.length = 0;
    slots.prepend(rows(0, 15));
    expect(patches).toEqual([{ 'slots.s1': rows(0, 15) }, { order: ['s1', 's0'] }]);
    expect(shown()).toEqual(rows(0, 30));
  });

  it('sends only the order when a slot leaves', () => {
    const { slots, patches, shown } = slotsOnPage();
    slots.reset(rows(0, WINDOW_ROWS + 1));
    patches.length = 0;
    expect(slots.trimStart()).toBe(SLOT_ROWS);
    expect(patches).toEqual([{ order: ['s1', 's2'] }]);
    expect(shown()[0]?.id).toBe('m20');
  });

  it('sends changed fields alone, and empties those that went away', () => {
    const { slots, patches } = slotsOnPage();
    slots.reset([{ id: 'm0', text: 'a' }]);
    patches.length = 0;
    slots.set(0, { id: 'm0', text: 'b' });
    slots.set(0, { id: 'm0' });
    expect(patches[0]).toEqual({ 'slots.s0[0].text': 'b' });
    expect(patches[1]).toEqual({ 'slots.s0[0].text': '' });
  });

  it('agrees with a plain array whatever happens, and never exceeds its limits', () => {
    type Step = readonly [
      'append' | 'prepend' | 'insert' | 'remove' | 'trimStart' | 'trimEnd',
      number,
    ];
    const step: fc.Arbitrary<Step> = fc.tuple(
      fc.constantFrom('append', 'prepend', 'insert', 'remove', 'trimStart', 'trimEnd'),
      fc.nat(40),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { slots, shown, page } = slotsOnPage();
        let model: Row[] = [];
        let made = 0;
        const fresh = (count: number) => rows(made, (made += count));
        for (const [action, number] of steps) {
          if (action === 'append') {
            const added = fresh(number);
            slots.append(added);
            model = model.concat(added);
          } else if (action === 'prepend') {
            const added = fresh(number);
            slots.prepend(added);
            model = added.concat(model);
          } else if (action === 'insert') {
            const [row] = fresh(1);
            const index = Math.min(number, model.length);
            if (row) slots.insert(index, row);
            if (row) model.splice(index, 0, row);
          } else if (action === 'remove') {
            if (number >= model.length) continue;
            slots.remove(number);
            model.splice(number, 1);
          } else if (action === 'trimStart') {
            model = model.slice(slots.trimStart());
          } else {
            model = model.slice(0, model.length - slots.trimEnd());
          }
          expect(shown()).toEqual(model);
          expect(slots.length).toBe(model.length);
          for (const name of page().order)
            expect(page().slots[name]?.length).toBeLessThanOrEqual(SLOT_ROWS);
          if (action.startsWith('trim')) expect(model.length).toBeLessThanOrEqual(WINDOW_ROWS);
        }
      }),
      { numRuns: 200 },
    );
  });
});
