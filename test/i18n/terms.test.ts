import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '../../miniprogram/i18n');

const words = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(FOLDER, file), 'utf8') }));

/** Another word for what has one already, and that one. */
const SECOND_NAMES: readonly (readonly [RegExp, string])[] = [
  [/dissol|disband/iu, 'dismiss a group'],
  [/recall/iu, 'unsend a message'],
  [/unsent messages/iu, 'messages not sent yet'],
  [/account ID/iu, 'ID'],
  [/我知道了/u, '知道了'],
  [/'群名称'/u, '群聊名称'],
  [/删除账号|账号已删除/u, '注销账号'],
  [/离开群聊|退出群组/u, '退出群聊'],
];

/** A text of one line, and Latin punctuation beside a Chinese character in it. */
const TEXT = /'[^'\n]*'|`[^`\n]*`/gu;
const LATIN_SIGN = /[\p{Script=Han}」）][,:;?!(]|[),:;?!] ?[\p{Script=Han}「（]/u;

it('punctuates Chinese in Chinese', () => {
  const texts = words.flatMap(({ text }) => text.match(TEXT) ?? []);
  expect(texts.filter((text) => LATIN_SIGN.test(text))).toEqual([]);
  expect(
    ['没有加入:账号', '（好）!', '好 (3)', 'a?好'].map((text) => LATIN_SIGN.test(text)),
  ).toEqual([true, true, false, true]);
});

it.each(SECOND_NAMES)('nothing says %s, which is called “%s”', (second) => {
  const found = words.filter(({ text }) => second.test(text)).map(({ file }) => file);
  expect(found).toEqual([]);
});
