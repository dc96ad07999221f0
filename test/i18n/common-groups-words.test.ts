import {
  commonGroupsProgress,
  commonGroupsUnanswered,
} from '../../miniprogram/i18n/common-groups-words';

it('says how far the search is', () => {
  expect(commonGroupsProgress(3, 80, 'zh-CN')).toBe('正在查找 3/80');
  expect(commonGroupsProgress(3, 80, 'en')).toBe('Looking through 3 of 80');
});

it('names what was not found out, and counts the rest', () => {
  expect(commonGroupsUnanswered([], 'zh-CN')).toBe('');
  expect(commonGroupsUnanswered(['a', 'b'], 'zh-CN')).toBe('没有查到：“a”、“b”');
  expect(commonGroupsUnanswered(['a', 'b', 'c', 'd'], 'zh-CN')).toBe(
    '没有查到：“a”、“b”、“c”等 4 个群',
  );
  expect(commonGroupsUnanswered(['a', 'b', 'c', 'd'], 'en')).toBe(
    'Could not be looked through: “a”, “b”, “c” and 1 more',
  );
});
