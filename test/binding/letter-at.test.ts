import { letterAt } from '../../miniprogram/binding/letter-at';

function pageWith(rect: unknown) {
  const query = {
    select: () => query,
    boundingClientRect(callback: (rect: unknown) => void) {
      callback(rect);
      return query;
    },
    exec: () => undefined,
  };
  return { createSelectorQuery: () => query as unknown as WechatMiniprogram.SelectorQuery };
}

const letters = ['A', 'B', 'C'];
const at = (clientY: unknown) => ({ touches: [{ clientY }] });

it.each([
  [100, 'A'],
  [119, 'A'],
  [120, 'B'],
  [159, 'C'],
  [0, 'A'],
  [999, 'C'],
])('finds the letter at %i', async (y, letter) => {
  expect(await letterAt(pageWith({ top: 100, height: 60 }), '.index', at(y), letters)).toBe(letter);
});

it('finds none where there is no index, and the first for a touch of nothing', async () => {
  expect(await letterAt(pageWith(null), '.index', at(5), letters)).toBeUndefined();
  expect(await letterAt(pageWith({ top: 0, height: 0 }), '.index', at(5), letters)).toBeUndefined();
  const page = pageWith({ top: 0, height: 60 });
  expect(await letterAt(page, '.index', {}, letters)).toBe('A');
  expect(await letterAt(page, '.index', at(5), [])).toBeUndefined();
});
