import { languageFor } from '../../miniprogram/i18n/language';

describe('languageFor', () => {
  it.each([
    ['zh_CN', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['en', 'en'],
    ['en_US', 'en'],
    ['EN-gb', 'en'],
    ['ja', 'zh-CN'],
    ['', 'zh-CN'],
  ])('answers %j with %s', (device, language) => {
    expect(languageFor(device)).toBe(language);
  });
});
