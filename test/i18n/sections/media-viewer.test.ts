import {
  mediaViewerWords,
  originalText,
  positionText,
} from '../../../miniprogram/i18n/sections/media-viewer';

it('says how large an original is, where anybody said it', () => {
  expect([0, 300, 81_920, 3_400_000].map((bytes) => originalText(bytes, 'zh-CN'))).toEqual([
    '查看原图',
    '查看原图（1 KB）',
    '查看原图（80 KB）',
    '查看原图（3.2 MB）',
  ]);
  expect(originalText(1_048_000, 'en')).toBe('View original (1.0 MB)');
});

it('says every outcome in both languages', () => {
  const [chinese, english] = [mediaViewerWords('zh-CN'), mediaViewerWords('en')];
  expect(Object.keys(chinese.outcomes)).toEqual(Object.keys(english.outcomes));
});

it('says where one stands, and whether these are all', () => {
  const whole = { number: 3, count: 12, isWhole: true };
  expect(positionText(whole, 'zh-CN')).toBe('第 3 张，共 12 张');
  expect(positionText({ ...whole, isWhole: false }, 'zh-CN')).toBe('第 3 张，已加载 12 张');
  expect(positionText(whole, 'en')).toBe('3 of 12');
  expect(positionText({ ...whole, isWhole: false }, 'en')).toBe('3 of 12 loaded');
});
