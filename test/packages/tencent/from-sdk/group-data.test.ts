import {
  attributesChanged,
  attributesFromSdk,
  counterChanged,
  countersFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/group-data';

it('reads attributes and counters, and leaves out nonsense', () => {
  expect(attributesFromSdk({ a: '1', b: 2, c: null, d: {} })).toEqual({ a: '1' });
  expect(countersFromSdk({ a: 1, b: '2', c: 0.5, d: NaN })).toEqual({ a: 1 });
  for (const wrong of [undefined, null, 7, 'x', []]) {
    expect(attributesFromSdk(wrong)).toEqual({});
    expect(countersFromSdk(wrong)).toEqual({});
  }
});

it('reads what became of attributes', () => {
  const data = {
    groupID: 'team',
    groupAttributes: { a: '1' },
    updatedKeyList: ['a', 7],
    deletedKeyList: undefined,
  };
  expect(attributesChanged(data)).toEqual({
    type: 'attributes-changed',
    groupId: 'team',
    attributes: { a: '1' },
    changed: ['a'],
    removed: [],
  });
  for (const wrong of [undefined, {}, { groupID: 7 }])
    expect(attributesChanged(wrong)).toBeUndefined();
});

it('reads what a counter says', () => {
  expect(counterChanged({ groupID: 'team', key: 'likes', value: 3 })).toEqual({
    type: 'counter-changed',
    groupId: 'team',
    key: 'likes',
    value: 3,
  });
  for (const wrong of [
    undefined,
    { groupID: 'team', key: 'likes' },
    { groupID: 'team', key: 'likes', value: '3' },
    { groupID: '', key: 'likes', value: 3 },
    { groupID: 'team', key: '', value: 3 },
  ])
    expect(counterChanged(wrong)).toBeUndefined();
});
