import { namedLine } from '../../miniprogram/i18n/named-line';

it('puts a name before words with the colon of the language', () => {
  expect(namedLine('小莫', '等待管理员同意', 'zh-CN')).toBe('小莫：等待管理员同意');
  expect(namedLine('Mo', 'Waiting', 'en')).toBe('Mo: Waiting');
});
