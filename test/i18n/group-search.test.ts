import { groupSearchText } from '../../miniprogram/i18n/group-search';

it.each([
  ['asking', false, '正在云端搜索…'],
  ['ready', true, '云端搜索的结果'],
  ['ready', false, ''],
  ['failed', true, '云端搜索没有完成，可以再试一次'],
  ['refused', false, '当前的聊天服务没有开通按名称搜索群聊，请输入群 ID'],
] as const)('says how a search stands: %s', (state, hasFound, text) => {
  expect(groupSearchText(state, hasFound, 'zh-CN')).toBe(text);
  expect(groupSearchText(state, hasFound, 'en') === '').toBe(text === '');
});
