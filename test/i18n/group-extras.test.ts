import { groupExtrasWords } from '../../miniprogram/i18n/group-extras';

it.each([
  ['zh-CN', '太长了，最多 120 字节（约 40 个汉字）'],
  ['en', 'Too long: at most 120 bytes (120 letters)'],
] as const)('says how long a text may be: %s', (language, text) => {
  expect(groupExtrasWords(language).tooLong(120)).toBe(text);
});
