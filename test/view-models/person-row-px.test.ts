import { personRowPx } from '../../miniprogram/view-models/person-row-px';

it.each([
  [0.87, 56],
  [1, 56],
  [1.5, 68],
])('a row is never lower than a face, and grows with the type: %s', (fontScale, px) => {
  expect(personRowPx(fontScale)).toBe(px);
});
