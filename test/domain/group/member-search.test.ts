import { MemberSearch } from '../../../miniprogram/domain/group/member-search';

const members = [
  { id: '1', names: ['周远', 'walker'] },
  { id: '2', names: ['大周', ''] },
  { id: '3', names: ['Anna', '周'] },
  { id: '4', names: ['木村'] },
];

function found(words: string): readonly string[] {
  const search = new MemberSearch<(typeof members)[number]>(words, ({ names }) => names);
  search.add(members.slice(0, 2));
  search.add(members.slice(2));
  return search.found.map(({ id }) => id);
}

it('looks through every name of everybody, whichever page they came on', () => {
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
