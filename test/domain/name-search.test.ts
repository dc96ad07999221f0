import { matchName, searchNames } from '../../miniprogram/domain/name-search';

describe('matchName', () => {
  it.each([
    ['周原', '周', 'begins'],
    ['周原', '原', 'holds'],
    ['周原', 'zhouyuan', 'sounds'],
    ['周原', 'zy', 'sounds'],
    ['周原', 'ZY', 'sounds'],
    ['Zoe Zhou', 'zoe', 'begins'],
    ['Zoe Zhou', 'zhou', 'holds'],
    ['重庆小面', 'cqxm', 'sounds'],
    ['周原', 'xyz', undefined],
    ['周原', '   ', undefined],
    ['周原', '', undefined],
    ['', 'a', undefined],
  ])('of %j for %j is %s', (name, words, match) => {
    expect(matchName(name, words)).toBe(match);
  });

  it('survives any search', () => {
    for (const words of ['\\', '[', '(.*)+$', '💥', '\uD83D', '\u0000', 'a'.repeat(100_000)])
      expect(matchName('周原', words)).toBeUndefined();
  });
});

describe('searchNames', () => {
  it('puts names before sounds and keeps the order otherwise', () => {
    const names = ['周末', 'Liz', 'Zed', '周原', 'zoo'];
    expect(searchNames(names, (name) => name, 'z')).toEqual(['Zed', 'zoo', 'Liz', '周末', '周原']);
  });
});

it('finds nobody by marks alone', () => {
  expect(matchName('Person', '\u0301\u0301')).toBeUndefined();
});
