import * as fc from 'fast-check';
import { nameKey, nameWords, soundsLike } from '../../../miniprogram/domain/person/name-key';

function sounds(name: string, typed: string): boolean {
  const words = nameWords(typed);
  return words !== undefined && soundsLike(nameKey(name), words);
}

it.each([
  ['周原', 'z'],
  ['周原', 'zh'],
  ['周原', 'zhou'],
  ['周原', 'zhouyuan'],
  ['周原', 'zhou yu'],
  ['周原', 'zyuan'],
  ['周原', 'zhy'],
  ['周原', 'yuan'],
  ['周 原', 'zhouyuan'],
  ['周原', '周y'],
  ['小周A', 'xza'],
  ['重庆', 'cq'],
  ['重要', 'zhongyao'],
  ['吕布', 'lvbu'],
  ['吕布', 'lübu'],
  ['略', 'lue'],
  ['居', 'jv'],
  ['Zhou Yuan', 'zhouyuan'],
])('%s sounds like %s', (name, typed) => {
  expect(sounds(name, typed)).toBe(true);
});

it.each([
  ['周原', 'yz'],
  ['周原', 'zhouyuanx'],
  ['周原', 'ou'],
  ['周原', 'zhx'],
  ['周原', '州y'],
  ['Zhou Yuan', 'zy'],
  ['💥', 'a'],
])('%s does not sound like %s', (name, typed) => {
  expect(sounds(name, typed)).toBe(false);
});

it('compares without case, accents and widths', () => {
  expect(nameKey('Émile ＡＢ').text).toBe('emile ab');
  expect(nameWords('  ÉM ')?.text).toBe('em');
});

it.each(['', '  ', '\u0301', '\uFE0F'])('looks for nothing by %j', (typed) => {
  expect(nameWords(typed)).toBeUndefined();
});

const syllables = fc.string({ unit: fc.constantFrom(...'aeghinouxzy'), maxLength: 80 });
const names = fc.string({ unit: fc.constantFrom(...'恶额西安昂周知乐重 ae'), maxLength: 400 });

it('whoever answers a search answered what was typed before it', () => {
  fc.assert(
    fc.property(
      names,
      fc.string({ unit: fc.constantFrom(...'aeglnouxzy周'), maxLength: 8 }),
      (name, typed) => {
        if (!sounds(name, typed) || nameWords(typed.slice(0, -1)) === undefined) return;
        expect(sounds(name, typed.slice(0, -1))).toBe(true);
      },
    ),
  );
});

it('answers at once whatever the name and the search are', () => {
  fc.assert(
    fc.property(names, syllables, (name, typed) => typeof sounds(name, typed) === 'boolean'),
  );
  expect(sounds('额'.repeat(500), `${'e'.repeat(29)}x`)).toBe(false);
  expect(sounds('额'.repeat(500), 'e'.repeat(29))).toBe(true);
  expect(sounds('额'.repeat(500), 'e'.repeat(40))).toBe(false);
});

it('holds its tongue about names that were dropped: the newest are kept', () => {
  const first = nameKey('first');
  expect(nameKey('first')).toBe(first);
  for (let index = 0; index < 30_000; index += 1) nameKey(`name ${index}`);
  expect(nameKey('first')).not.toBe(first);
  expect(nameKey('first')).toEqual(first);
});
