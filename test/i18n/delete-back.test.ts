import { deleteBack } from '../../miniprogram/i18n/delete-back';

it.each([
  ['你好', '你'],
  ['a👨‍👩‍👧‍👦', 'a'],
  ['👍🏽👍🏽', '👍🏽'],
  ['🇨🇳🇨🇳', '🇨🇳'],
  ['好[微笑]', '好'],
  ['[微笑][Smile]', '[微笑]'],
  ['[图片]', '[图片'],
  ['e\u0301', ''],
  ['a\n', 'a'],
  ['', ''],
])('takes one visible thing from the end of %j', (text, left) => {
  expect(deleteBack(text)).toBe(left);
});
