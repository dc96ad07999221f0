import {
  ATTRIBUTE_LIMITS,
  COUNTER_LIMITS,
  areAttributes,
  areCounters,
  areKeys,
} from '../../../miniprogram/domain/group/group-data';

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));

it('knows which attributes the service takes', () => {
  expect(areAttributes({ a: '', 钥匙: '值' })).toBe(true);
  expect(areAttributes(many(ATTRIBUTE_LIMITS.count))).toBe(true);
  expect(areAttributes({ ['k'.repeat(32)]: 'v'.repeat(4_096) })).toBe(true);
});

it.each<[string, Record<string, string>]>([
  ['none', {}],
  ['too many', many(17)],
  ['an empty key', { '': 'v' }],
  ['a long key', { ['钥'.repeat(11)]: 'v' }],
  ['a long value', { a: '值'.repeat(1_366) }],
  [
    'too much together',
    Object.fromEntries('abcde'.split('').map((key) => [key, 'x'.repeat(4_000)])),
  ],
  ['no text', { a: 7 as unknown as string }],
])('and which not: %s', (_, attributes) => expect(areAttributes(attributes)).toBe(false));

it('knows which counters the service takes', () => {
  expect(areCounters({ likes: 0, gifts: -3 })).toBe(true);
  for (const wrong of [{}, { a: 0.5 }, { a: NaN }, { a: Infinity }, { '': 1 }, { a: 2 ** 60 }])
    expect(areCounters(wrong)).toBe(false);
  const crowd = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`k${index}`, 1]));
  expect(areCounters(crowd)).toBe(false);
});

it('knows which keys can be asked for', () => {
  expect(areKeys([])).toBe(true);
  expect(areKeys(['a'])).toBe(true);
  expect(areKeys([''])).toBe(false);
  expect(areKeys(['k'.repeat(COUNTER_LIMITS.key + 1)])).toBe(false);
  expect(areKeys(Array.from({ length: 21 }, () => 'a'))).toBe(false);
});
