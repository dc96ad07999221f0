import fc from 'fast-check';
import { boundedMarks } from '../../../miniprogram/domain/text/bounded-marks';

it.each([
  'Tiếng Việt'.normalize('NFD'),
  'בְּרֵאשִׁית',
  'مُحَمَّد',
  'ที่นี่',
  'རྒྱལ་པོ',
  'က္ျွန်ုပ်တို့',
  '👨‍👩‍👧 1️⃣ ❤️ 🇨🇳',
  '好 a',
])('leaves %s as it is written', (words) => {
  expect(boundedMarks(words)).toBe(words);
});

it('takes down towers of marks, of one kind or of many', () => {
  expect(boundedMarks(`a${'\u0301'.repeat(50)}b`)).toBe('a\u0301\u0301\u0301b');
  expect(boundedMarks(`ก${'\u0E47'.repeat(50)}`)).toBe('ก\u0E47\u0E47\u0E47');
  expect(boundedMarks(`x${'\u0300\u0323\u20DD'.repeat(9)}y`)).toBe('x\u0300\u0323\u20DDy');
  expect(boundedMarks(`ཀ${'\u0F90'.repeat(50)}`)).toBe(`ཀ${'\u0F90'.repeat(6)}`);
});

it('leaves no tower, whatever is written, and takes nothing but marks', () => {
  const mark = fc.constantFrom('\u0301', '\u0336', '\u0E47', '\u0F90', '\u20DD', '\uFE0F');
  const words = fc.array(fc.oneof(mark, mark, fc.constantFrom('a', '好', ' ')), { maxLength: 60 });
  fc.assert(
    fc.property(words, (parts) => {
      const written = parts.join('');
      const shown = boundedMarks(written);
      expect(shown).not.toMatch(/\p{Mark}{7}/u);
      expect(shown.replace(/\p{Mark}/gu, '')).toBe(written.replace(/\p{Mark}/gu, ''));
      expect(boundedMarks(shown)).toBe(shown);
    }),
  );
});
