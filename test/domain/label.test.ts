import { labelsOf } from '../../miniprogram/domain/label';

it('names the labels that somebody has', () => {
  const labels = [
    { name: 'a', userIds: ['mo', 'qi'] },
    { name: 'b', userIds: ['mo'] },
  ];
  expect(labelsOf(labels, 'mo')).toEqual(['a', 'b']);
  expect(labelsOf(labels, 'su')).toEqual([]);
});
