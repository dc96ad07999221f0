import { backToLatest, mentionedText, newBelowText } from '../../miniprogram/i18n/unread';

it('tells in both languages what is new and where', () => {
  expect(mentionedText('me', 'zh-CN')).toBe('有人@我');
  expect(mentionedText('all', 'zh-CN')).toBe('@所有人');
  expect(mentionedText('me', 'en')).toBe('You were mentioned');
  expect(mentionedText('all', 'en')).toBe('@all');
  expect(newBelowText('zh-CN')).toBe('以下为新消息');
  expect(newBelowText('en')).toBe('New messages below');
  expect(backToLatest('zh-CN')).toBe('回到最新');
  expect(backToLatest('en')).toBe('Latest messages');
});
