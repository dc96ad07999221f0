import { translationTarget } from '../../../../../miniprogram/packages/chat/view-models/menu/translation-target';

it.each([
  ['明天开会', 'zh-CN', 'en'],
  ['明天开会', 'en', 'en'],
  ['See you tomorrow', 'zh-CN', 'zh'],
  ['See you tomorrow', 'en', 'zh'],
  ['我们用 TypeScript 写的', 'zh-CN', 'en'],
  ['Let us meet at 川 tonight', 'en', 'zh'],
  ['👍', 'zh-CN', 'zh'],
  ['', 'en', 'en'],
] as const)('translates %j, in an app in %s, into %s', (text, language, target) => {
  expect(translationTarget(text, language)).toBe(target);
});

it('looks at the beginning of a long text only', () => {
  expect(translationTarget('hello '.repeat(100) + '你'.repeat(10_000), 'zh-CN')).toBe('zh');
});
