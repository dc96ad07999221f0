import {
  visibleCharacters,
  cutToBytes,
  firstCharacter,
  lastCharacterLength,
  lastCharacters,
  shortened,
} from '../../miniprogram/i18n/graphemes';

const family = '👨‍👩‍👧‍👦';

describe('firstCharacter', () => {
  it.each([
    ['周原', '周'],
    ['  mo', 'M'],
    ['𠮷野家', '𠮷'],
    [`${family}一家`, family],
    ['👍🏽好', '👍🏽'],
    ['🇨🇳队', '🇨🇳'],
    ['1️⃣号', '1️⃣'],
    ['❤️心', '❤️'],
    ['e\u0301te', 'E\u0301'],
    ['', ''],
    ['   ', ''],
  ])('of %j is %j', (text, first) => {
    expect(firstCharacter(text)).toBe(first);
  });
});

describe('shortened', () => {
  it('leaves a short text alone', () => {
    expect(shortened('你好', 2)).toBe('你好');
    expect(shortened(family, 1)).toBe(family);
  });

  it('cuts after whole visible characters', () => {
    expect(shortened('你好吗', 2)).toBe('你好…');
    expect(shortened(`${family}${family}👍🏽`, 2)).toBe(`${family}${family}…`);
    expect(shortened('𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…');
  });

  it('takes no longer for a text of a million characters', () => {
    expect(shortened('啊'.repeat(1_000_000), 60)).toHaveLength(61);
  });
});

describe('lastCharacterLength', () => {
  it.each([
    ['', 0],
    ['周', 1],
    ['a𠮷', 2],
    [`a${family}`, family.length],
    ['🇨🇳🇯🇵', 4],
    ['e\u0301', 2],
  ])('of %j is %d', (text, length) => {
    expect(lastCharacterLength(text)).toBe(length);
  });
});

describe('lastCharacters', () => {
  it('leaves a short text alone', () => {
    expect(lastCharacters('你好', 2)).toBe('你好');
    expect(lastCharacters(family, 1)).toBe(family);
  });

  it('begins with a whole visible character', () => {
    expect(lastCharacters('你好吗', 2)).toBe('…好吗');
    expect(lastCharacters(`${family}${family}👍🏽`, 2)).toBe(`…${family}👍🏽`);
    expect(lastCharacters('很'.repeat(5_000), 3)).toBe('…很很很');
  });
});

describe('visibleCharacters', () => {
  it('are told one by one, however they are made up', () => {
    expect(visibleCharacters(`你a${family}👍🏽`)).toEqual(['你', 'a', family, '👍🏽']);
    expect(visibleCharacters('')).toEqual([]);
    expect(visibleCharacters('很'.repeat(5_000))).toHaveLength(200);
  });
});

describe('cutToBytes', () => {
  it.each([
    ['', 30, ''],
    ['abc', 30, 'abc'],
    ['春日企划组春日企划组', 30, '春日企划组春日企划组'],
    ['春日企划组春日企划组一', 30, '春日企划组春日企划组'],
    ['ab', 1, 'a'],
    ['周', 2, ''],
  ])('of %j to %d bytes', (text, limit, cut) => {
    expect(cutToBytes(text, limit)).toBe(cut);
  });

  it('never takes more bytes, and never cuts an emoji in half', () => {
    const text = family.repeat(3);
    const cut = cutToBytes(text, Buffer.byteLength(family) * 2 + 1);
    expect(cut).toBe(family.repeat(2));
  });
});
