import { areCustomFields, areFieldKeys } from '../../miniprogram/domain/custom-fields';
import type { CustomFields } from '../../miniprogram/domain/custom-fields';

it('takes texts under keys', () => {
  expect(areCustomFields({ level: '3', empty: '' })).toBe(true);
  expect(areFieldKeys(['level'])).toBe(true);
});

it.each([
  [{}],
  [{ level: 3 }],
  [{ level: null }],
  [{ '': 'x' }],
  [{ ['k'.repeat(65)]: 'x' }],
  [Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`k${index}`, '']))],
])('refuses %j', (fields) => {
  expect(areCustomFields(fields as unknown as CustomFields)).toBe(false);
});

it('refuses keys that are none', () => {
  expect(areFieldKeys([])).toBe(false);
  expect(areFieldKeys([''])).toBe(false);
  expect(areFieldKeys([7] as unknown as string[])).toBe(false);
});
