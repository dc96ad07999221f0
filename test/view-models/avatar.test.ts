import { avatarOf } from '../../miniprogram/view-models/avatar';

describe('avatarOf', () => {
  it.each([
    ['周原', '周'],
    ['  lin', 'L'],
    ['👨‍👩‍👧 family', '👨‍👩‍👧'],
    ['', ''],
  ])('gives %j the letter %j', (name, letter) => {
    expect(avatarOf({ id: 'a', name, avatarUrl: '' }).letter).toBe(letter);
  });

  it('gives an ID the same of eight colours every time, and uses them all', () => {
    const hues = Array.from(
      { length: 200 },
      (_, index) => avatarOf({ id: `u${index}`, name: '', avatarUrl: '' }).hue,
    );
    expect([...new Set(hues)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(avatarOf({ id: 'u7', name: 'x', avatarUrl: '' }).hue).toBe(hues[7]);
  });
});

it('shows a group without a picture by its people, without a letter', () => {
  const members = [
    { id: 'mo', avatarUrl: '' },
    { id: 'qi', avatarUrl: 'https://a.test/qi.png' },
  ];
  const { letter, tiles } = avatarOf({ id: 'team', name: 'Team', avatarUrl: '', members });
  expect(letter).toBe('');
  expect(tiles).toContain('qi.png');
  expect(avatarOf({ id: 'team', name: 'Team', avatarUrl: '', members: [] })).not.toHaveProperty(
    'tiles',
  );
});
