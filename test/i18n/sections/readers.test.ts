import { readersStrings, readersTab } from '../../../miniprogram/i18n/sections/readers';

it('heads the lists with how many are on them, where that is known', () => {
  expect(readersTab(true, 12, 'zh-CN')).toBe('已读 12');
  expect(readersTab(false, 0, 'zh-CN')).toBe('未读 0');
  expect(readersTab(false, undefined, 'zh-CN')).toBe('未读');
  expect([readersTab(true, 1, 'en'), readersTab(false, 2, 'en')]).toEqual(['Read 1', 'Not read 2']);
});

it('has words for an empty list of either kind', () => {
  const { nobodyRead, everybodyRead } = readersStrings['zh-CN'];
  expect(nobodyRead).not.toBe(everybodyRead);
});
