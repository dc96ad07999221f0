import { readingsOf } from '../../../miniprogram/domain/person/pinyin-table';

it.each([
  ['周', ['zhou']],
  ['重', ['chong', 'zhong']],
  ['绿', ['lu', 'lv']],
  ['安', ['an']],
  ['座', ['zuo']],
])('knows how %s may be read', (character, readings) => {
  expect([...readingsOf(character)].sort()).toEqual(readings);
});

it.each(['a', 'z', '1', ' ', '', '\uD842', '😀', "'"])('knows no reading of %j', (character) => {
  expect(readingsOf(character)).toEqual([]);
});
