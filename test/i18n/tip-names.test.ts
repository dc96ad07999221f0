import { anyViewer } from '../../miniprogram/i18n/viewer';
import {
  chineseNames,
  englishNames,
  excerpt,
  isPlural,
  quoted,
} from '../../miniprogram/i18n/tip-names';
import { lin, linReads, mo, nobody } from '../support/tip-cases';

const many = ['A', 'B', 'C', 'D'].map((name) => ({ userId: '', name }));

it('names me first, and at most three people', () => {
  expect(chineseNames([mo, lin], linReads, '有人')).toBe('你、“莫”');
  expect(englishNames([mo, lin], linReads, 'someone')).toBe('you and 莫');
  expect(chineseNames(many, anyViewer, '有人')).toBe('“A”、“B”、“C”等 4 人');
  expect(englishNames(many, anyViewer, 'someone')).toBe('A, B, C and 1 other');
});

it('has a word for nobody', () => {
  expect(chineseNames([nobody], linReads, '有人')).toBe('有人');
  expect(englishNames([], linReads, 'someone')).toBe('someone');
});

it('takes the plural for several, and for me', () => {
  expect([[mo], [lin], [mo, lin]].map((people) => isPlural(people, linReads))).toEqual([
    false,
    true,
    true,
  ]);
});

it('quotes in one line, shortened, and nothing where there are no words', () => {
  expect(excerpt(` a\n\nb\u202E${'c'.repeat(1_000_000)}`)).toBe(`a b${'c'.repeat(37)}…`);
  expect([quoted('x'), quoted(' \u200F ')]).toEqual(['“x”', '']);
});
