import { plainWords } from '../../miniprogram/domain/plain-words';

it('takes out what hides or turns around, and nothing else', () => {
  expect(plainWords('a\u202Eb\u2066c\u200Fd\u0000e\u009Ff')).toBe('abcdef');
  expect(plainWords('好 👨‍👩‍👧\nمرحبا')).toBe('好 👨‍👩‍👧\nمرحبا');
});
