import { plainLine, plainWords } from '../../../miniprogram/domain/text/plain-words';

it('takes out what hides or turns around, and nothing else', () => {
  expect(plainWords('a\u202Eb\u2066c\u200Fd\u0000e\u009Ff')).toBe('abcdef');
  expect(plainWords(`a${'\u0301'.repeat(30)}`)).toBe('a\u0301\u0301\u0301');
  expect(plainWords('好 👨‍👩‍👧\nمرحبا')).toBe('好 👨‍👩‍👧\nمرحبا');
});

it('makes one line of anything, and cuts no character in half', () => {
  expect(plainLine(' a\n\u202E b ', 10)).toBe('a b');
  expect(plainLine('a😀', 2)).toBe('a');
  for (const value of [undefined, null, 7, {}, ['a']]) expect(plainLine(value, 10)).toBe('');
});
