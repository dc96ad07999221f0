import { FACTS, factWords } from '../../../miniprogram/i18n/sections/message-details';
import { MESSAGE_KINDS } from '../../../miniprogram/domain/message/message-content';

it.each(['zh-CN', 'en'] as const)('names every fact and every kind apart in %s', (language) => {
  const { labels, kinds } = factWords(language);
  expect(new Set(FACTS.map((name) => labels[name])).size).toBe(FACTS.length);
  expect(new Set(MESSAGE_KINDS.map((kind) => kinds[kind])).size).toBe(MESSAGE_KINDS.length);
});

it('says how many have read it, and who took it back', () => {
  const [zh, en] = [factWords('zh-CN'), factWords('en')];
  expect(zh.readers({ readCount: 3, unreadCount: 4 })).toBe('3 人已读，4 人未读');
  expect(en.readers({ readCount: 3, unreadCount: 4 })).toBe('3 read, 4 not');
  expect([zh.revokedBy('周原'), en.revokedBy('Zhou')]).toEqual(['被 周原 撤回', 'Unsent by Zhou']);
});
