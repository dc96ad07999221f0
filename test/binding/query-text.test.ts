import { queryText } from '../../miniprogram/binding/query-text';

it('decodes a value', () => {
  expect(queryText({ conversation: 'group%3Aa%26b' }, 'conversation')).toBe('group:a&b');
});

it('takes a value that cannot be decoded as it is', () => {
  expect(queryText({ a: '100%' }, 'a')).toBe('100%');
});

it('is empty where there is no value', () => {
  expect(queryText({}, 'a')).toBe('');
});
