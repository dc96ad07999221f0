import { filterChoices } from '../../../../miniprogram/packages/groups/view-models/filter-choices';

it('names everybody, those who run the group, and the others', () => {
  expect(filterChoices('zh-CN')).toEqual([
    { filter: 'all', name: '全部' },
    { filter: 'admins', name: '管理员' },
    { filter: 'members', name: '成员' },
  ]);
  expect(filterChoices('en').map(({ name }) => name)).toEqual(['All', 'Admins', 'Members']);
});
