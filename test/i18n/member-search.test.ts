import { searchReachText } from '../../miniprogram/i18n/member-search';

const searched = { loadedCount: 300, memberCount: 5000 };

it.each([
  ['all', '', ''],
  ['asking', '正在云端搜索…', 'Searching in the cloud…'],
  ['cloud', '已包含云端搜索的结果', 'Includes results of the cloud search'],
  ['loaded', '只搜索了已加载的 300 位成员，共 5000 位', 'Only 300 of 5000 members were searched'],
] as const)('says how far a search reaches: %s', (reach, chinese, english) => {
  expect(searchReachText({ ...searched, reach }, 'zh-CN')).toBe(chinese);
  expect(searchReachText({ ...searched, reach }, 'en')).toBe(english);
});

it('never says that more were searched than there are', () => {
  expect(searchReachText({ reach: 'loaded', loadedCount: 9, memberCount: 3 }, 'en')).toBe(
    'Only 9 of 9 members were searched',
  );
});

it.each([
  ['zh-CN', '只搜索了已加载的 9 位成员'],
  ['en', 'Only the 9 loaded members were searched'],
] as const)('names no total where none is known: %s', (language, text) => {
  expect(searchReachText({ reach: 'loaded', loadedCount: 9, memberCount: 0 }, language)).toBe(text);
});
