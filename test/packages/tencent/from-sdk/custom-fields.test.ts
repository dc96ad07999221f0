import { customFieldsFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/custom-fields';

it('reads what was asked for', () => {
  const pairs = [
    { key: 'level', value: '3' },
    { key: 'other', value: 'x' },
    { key: 'empty', value: '' },
  ];
  expect(customFieldsFromSdk(pairs, ['level', 'empty', 'missing'])).toEqual({ level: '3' });
});

it.each([
  [undefined],
  ['level'],
  [{ key: 'level', value: '3' }],
  [[null, 7, [], { key: 7, value: '3' }, { key: 'level', value: { toString: null } }]],
])('reads nothing of %j', (value) => {
  expect(customFieldsFromSdk(value, ['level', '7'])).toEqual({});
});
