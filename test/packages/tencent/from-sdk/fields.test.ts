import {
  LONGEST_BODY,
  amount,
  coordinate,
  fieldsOf,
  list,
  secondsToMs,
  text,
  texts,
  url,
} from '../../../../miniprogram/packages/tencent/from-sdk/fields';

const NOT_TEXT = [undefined, null, 0, {}, [], true];

it('takes no fields from what is no object', () => {
  for (const value of [undefined, null, 'x', 1, []]) expect(fieldsOf(value)).toEqual({});
});

it('takes strings only as text', () => {
  expect(text('a')).toBe('a');
  for (const value of NOT_TEXT) expect(text(value)).toBe('');
});

it('cuts text at its bound, never a character in half', () => {
  expect(text('abc', 2)).toBe('ab');
  expect(text('a👍', 2)).toBe('a');
  expect(text('👍👍', 3)).toBe('👍');
  expect(text('x'.repeat(LONGEST_BODY + 5), LONGEST_BODY)).toHaveLength(LONGEST_BODY);
});

it('takes amounts from zero to the largest safe integer', () => {
  expect(amount(1.5)).toBe(1.5);
  for (const value of [-1, NaN, Infinity, '5', null, undefined]) expect(amount(value)).toBe(0);
  expect(amount(1e300)).toBe(Number.MAX_SAFE_INTEGER);
});

it('keeps coordinates on the globe', () => {
  expect(coordinate(-31.2, 90)).toBe(-31.2);
  expect(coordinate(91, 90)).toBe(90);
  expect(coordinate('31', 90)).toBe(0);
});

it('bounds lists, and takes only words from lists of words', () => {
  expect(list('abc')).toEqual([]);
  expect(list([1, 2, 3], 2)).toEqual([1, 2]);
  expect(texts(['a', '', 1, { b: 1 }, 'c'])).toEqual(['a', 'c']);
  expect(texts(Array(2_000).fill('x'))).toHaveLength(500);
});

it('takes web addresses only', () => {
  expect(url('https://example.org/a.png')).toBe('https://example.org/a.png');
  expect(url('HTTP://127.0.0.1/a')).toBe('HTTP://127.0.0.1/a');
  for (const address of ['javascript:alert(1)', 'wxfile://secret', 'file:///etc', '//x', 1])
    expect(url(address)).toBe('');
});

it('counts time in milliseconds', () => {
  expect(secondsToMs(12)).toBe(12_000);
  expect(secondsToMs('12')).toBe(0);
  expect(secondsToMs(1e300)).toBe(Number.MAX_SAFE_INTEGER);
});
