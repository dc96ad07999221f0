import { endSlide, letterAt } from '../../miniprogram/binding/letter-at';
import { MeasuredPage } from '../support/measured-page';

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
  const page = new MeasuredPage({ top: 100, height: 60 });
  expect(await letterAt(page, '.index', at(y), letters)).toBe(letter);
});

it('finds none where there is no index, and the first for a touch of nothing', async () => {
  const find = (rect: unknown, event: unknown, all = letters) =>
    letterAt(new MeasuredPage(rect), '.index', event, all);
  expect(await find(null, at(5))).toBeUndefined();
  expect(await find({ top: 0, height: 0 }, at(5))).toBeUndefined();
  expect(await find({ top: 0, height: 60 }, {})).toBe('A');
  expect(await find({ top: 0, height: 60 }, at(5), [])).toBeUndefined();
});

it('measures the index once for a slide, and again for the next', async () => {
  const page = new MeasuredPage({ top: 100, height: 60 });
  const slide = async () => {
    for (let y = 100; y < 160; y += 1) await letterAt(page, '.index', at(y), letters);
    endSlide(page, '.index');
  };
  await slide();
  page.rect = { top: 0, height: 60 };
  await slide();
  expect(page.measured).toEqual(['.index', '.index']);
});
