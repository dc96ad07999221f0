import * as fc from 'fast-check';
import { labelsFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/label';

it('reads what is readable', () => {
  const groups = [
    { name: 'a', userIDList: ['mo', 7, ''], count: 3 },
    { name: '', userIDList: [] },
    { name: 'b' },
    null,
  ];
  expect(labelsFromSdk(groups)).toEqual([
    { name: 'a', userIds: ['mo'] },
    { name: 'b', userIds: [] },
  ]);
  fc.assert(fc.property(fc.anything(), (value) => void labelsFromSdk(value)));
});
