import { flash } from '../../../../../miniprogram/packages/chat/pages/chat/flash';

it('marks the row, and does nothing where it is not in the list', () => {
  const flashed: string[] = [];
  const page = {
    selectComponent: (selector: string) =>
      selector === '#row-a' ? { flash: () => flashed.push(selector) } : null,
  };
  flash(page, 'a');
  flash(page, 'b');
  expect(flashed).toEqual(['#row-a']);
});
