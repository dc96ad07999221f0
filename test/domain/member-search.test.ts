import { searchMembers } from '../../miniprogram/domain/member-search';

const members = [
  { userId: '1', names: ['周远', 'walker'] },
  { userId: '2', names: ['大周'] },
  { userId: '3', names: ['Anna', '周'] },
  { userId: '4', names: ['木村'] },
];

function found(words: string): readonly string[] {
  return searchMembers(members, words).map(({ userId }) => userId);
}

it('looks through every name of a member', () => {
  expect(found('walk')).toEqual(['1']);
  expect(found('anna')).toEqual(['3']);
});

it('puts names that begin with the words first, then those that hold them, then those that sound like them', () => {
  expect(found('周')).toEqual(['1', '3', '2']);
  expect(found('zhou')).toEqual(['1', '2', '3']);
  expect(found('zy')).toEqual(['1']);
});

it('finds nobody for nothing', () => {
  expect(found(' ')).toEqual([]);
});
