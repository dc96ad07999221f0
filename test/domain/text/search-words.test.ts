import fc from 'fast-check';
import {
  folded,
  hasWords,
  queryOf,
  searchWords,
  wordPlaces,
} from '../../../miniprogram/domain/text/search-words';

const isFound = (text: string, query: string): boolean =>
  hasWords(folded(text), searchWords(query));

const marked = (text: string, query: string): readonly string[] =>
  wordPlaces(text, searchWords(query)).map(({ start, end }) => text.slice(start, end));

it.each([
  ['HELLO', 'hello'],
  ['ｈｅｌｌｏ１２３', 'Hello123'],
  ['１００％', '100%'],
  ['青屏山，北门 8:30', '北门　8:30'],
  ['cafe\u0301 au lait', 'CAFÉ'],
  ['line one\n  line two', 'one line'],
  ['a\u202Eb\u200Bc', 'abc'],
  ['家庭👨‍👩‍👧聚会', '👨‍👩‍👧'],
  ['ﾊﾛｰ', 'ハロー'],
])('finds in “%s” what is typed as “%s”', (text, query) => {
  expect(isFound(text, query)).toBe(true);
});

it('needs all words, in any order', () => {
  expect(isFound('周六去青屏山爬山', '爬山 周六')).toBe(true);
  expect(isFound('周六去青屏山爬山', '爬山 周日')).toBe(false);
});

it('takes the characters of patterns for themselves', () => {
  expect(isFound('1+1=2 (or .*)', '.*')).toBe(true);
  expect(isFound('anything at all', '.*')).toBe(false);
  for (const query of ['[', '(', '\\', '[a-z]+', '^$', '(?=x)'])
    expect(isFound('anything at all', query)).toBe(false);
});

it.each(['', '   ', '\n\t', '\u202E\u200B', '\u0000'])('takes “%j” for no query', (typed) => {
  expect(queryOf(typed)).toBe('');
  expect(searchWords(typed)).toEqual([]);
});

it('cuts what is too long, and never a character in half', () => {
  expect(queryOf('很长'.repeat(10_000))).toHaveLength(100);
  expect(queryOf(`${'a'.repeat(99)}😀`)).toBe('a'.repeat(99));
  expect(searchWords('a b c d e f g')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('marks words as they were written, once each', () => {
  expect(marked('Ｂｅｒｌｉｎ, berlin & BERLIN', 'berlin')).toEqual([
    'Ｂｅｒｌｉｎ',
    'berlin',
    'BERLIN',
  ]);
  expect(marked('cafe\u0301 noir', 'café')).toEqual(['cafe\u0301']);
  expect(marked('abcabc', 'ab abc')).toEqual(['abc', 'abc']);
  expect(marked('ﷺ', 'صلى الله')).toEqual(['ﷺ']);
  expect(marked('nothing here', 'x')).toEqual([]);
});

it('is found by any stretch of itself, and marks lie inside of the text, in order', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(texts, texts, (text, query) => {
      const words = searchWords(query);
      const places = wordPlaces(text, words);
      let end = 0;
      for (const place of places) {
        expect(place.start).toBeGreaterThanOrEqual(end);
        expect(place.end).toBeGreaterThan(place.start);
        ({ end } = place);
      }
      expect(end).toBeLessThanOrEqual(text.length);
      if (words.length > 0 && hasWords(folded(text), words)) expect(places).not.toEqual([]);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('周', '六', 'A', 'b', 'é', '😀', ' '), { maxLength: 40 }),
      (parts) => {
        const text = parts.join('');
        const query = parts.slice(2, 9).join('');
        expect(isFound(text, query)).toBe(true);
      },
    ),
  );
});

it('stays quick with a text of marks alone', () => {
  const marks = '\u0301'.repeat(12_000);
  expect(isFound(marks, 'a')).toBe(false);
  expect(marked(`a${marks}`, 'a')).toHaveLength(0);
});
