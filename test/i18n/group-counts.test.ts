import { groupCounts } from '../../miniprogram/i18n/group-counts';

it.each([
  [8, 3, '共 8 人，3 人在线', '8 members, 3 online'],
  [1, 0, '共 1 人', '1 member'],
  [0, 2, '2 人在线', '2 online'],
  [0, 0, '', ''],
])('says that %i are in and %i there', (members, online, chinese, english) => {
  expect(groupCounts({ members, online }, 'zh-CN')).toBe(chinese);
  expect(groupCounts({ members, online }, 'en')).toBe(english);
});
