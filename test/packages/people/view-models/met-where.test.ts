import { metWhere } from '../../../../miniprogram/packages/people/view-models/met-where';

it('reads where somebody was met, and believes in no other sources', () => {
  expect(metWhere('team', 'group')).toEqual({ groupId: 'team', source: 'group' });
  expect(metWhere('', '<b>')).toEqual({ groupId: '', source: undefined });
});
