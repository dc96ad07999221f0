import {
  NameShelves,
  matchName,
  searchNames,
} from '../../../miniprogram/domain/person/name-search';

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

describe('a list of 10,000 names', () => {
  const names = Array.from({ length: 10_000 }, (_, index) =>
    index % 2 === 0 ? `周原${index}` : `Person ${index}`,
  );

  it('costs work on the string of a key only, once its names are known', () => {
    searchNames(names, (name) => name, 'anything');
    const counts = ['normalize', 'toLowerCase'].map((method) =>
      jest.spyOn(String.prototype, method as 'normalize'),
    );
    for (const typed of ['z', 'zh', 'zhou', 'zhouy', '周', 'person 99'])
      expect(searchNames(names, (name) => name, typed).length).toBeGreaterThan(10);
    const [normalized, lowered] = counts.map(({ mock }) => mock.calls.length);
    counts.forEach((count) => count.mockRestore());
    expect([normalized, lowered]).toEqual([6, 6]);
  });
});

it('keeps an item once, by the best of its names', () => {
  const shelves = new NameShelves<string>('z');
  expect(shelves.add('both', '周原', 'Zed')).toBe(true);
  expect(shelves.add('sound', '周原')).toBe(true);
  expect(shelves.add('inner', '周原', 'Liz')).toBe(true);
  expect(shelves.add('none', '', 'Bo')).toBe(false);
  expect(shelves.found).toEqual(['both', 'inner', 'sound']);
});
