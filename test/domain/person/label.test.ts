import { labelsOf, nameAfter } from '../../../miniprogram/domain/person/label';

it('names the labels that somebody has', () => {
  const labels = [
    { name: 'a', userIds: ['mo', 'qi'] },
    { name: 'b', userIds: ['mo'] },
  ];
  expect(labelsOf(labels, 'mo')).toEqual(['a', 'b']);
  expect(labelsOf(labels, 'su')).toEqual([]);
});

describe('the name of a label in the next list', () => {
  const family = { name: '家人', userIds: ['mo', 'qi'] };
  const work = { name: '同事', userIds: [] };

  it.each([
    ['is the same while it is there', [work, { ...family, userIds: [] }], '家人'],
    ['is the new one of the same people', [{ name: '亲人', userIds: ['qi', 'mo'] }, work], '亲人'],
    ['is none when it was removed', [work], ''],
    ['is none where another came with other people', [work, { name: 'x', userIds: ['mo'] }], ''],
    [
      'is none where two could be it',
      [
        { ...family, name: 'a' },
        { ...family, name: 'b' },
      ],
      '',
    ],
  ])('%s', (_, after, name) => {
    expect(nameAfter('家人', [family, work], after)).toBe(name);
  });

  it('knows an empty label again too', () => {
    expect(nameAfter('同事', [family, work], [family, { ...work, name: '公司' }])).toBe('公司');
    expect(nameAfter('nobody knows', [family], [family])).toBe('');
  });
});
