import fc from 'fast-check';
import { LONGEST_STATUS_BYTES, statusWords } from '../../../miniprogram/domain/person/status-words';
import { utf8ByteLength } from '../../../miniprogram/domain/text/utf8';

it('shows what somebody says on one line, and nothing that cannot be seen', () => {
  expect(statusWords(' 在\n路上 ')).toBe('在 路上');
  expect(statusWords('\u202eevil')).toBe('evil');
  expect(statusWords('\u200b\u2060')).toBe('');
});

it('leaves every text alone that the service keeps, and is short for all others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
      const shown = statusWords(words);
      expect(shown.length).toBeLessThanOrEqual(LONGEST_STATUS_BYTES);
      if (utf8ByteLength(words) <= LONGEST_STATUS_BYTES && /^[a-z]*$/u.test(words))
        expect(shown).toBe(words);
    }),
  );
  expect(statusWords('a'.repeat(99) + '😀')).toBe('a'.repeat(99));
});
