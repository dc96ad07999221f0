import { mediaStrings } from '../../miniprogram/i18n/media';

it('says every reason in both languages', () => {
  const { 'zh-CN': chinese, en } = mediaStrings;
  expect(Object.keys(chinese.problems)).toEqual(Object.keys(en.problems));
  for (const words of [...Object.values(chinese.problems), ...Object.values(en.problems)])
    expect(words).not.toBe('');
});
