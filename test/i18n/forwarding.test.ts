import { forwardWords, mergedLine, mergedTitle } from '../../miniprogram/i18n/forwarding';
import { text } from '../support/builders';

const chat = { isGroup: false, mine: '林夏', theirs: '周原' };

it('names a record after the two, or after a group', () => {
  expect(mergedTitle(chat, 'zh-CN')).toBe('林夏和周原的聊天记录');
  expect(mergedTitle(chat, 'en')).toBe('Chat history of 林夏 and 周原');
  expect(mergedTitle({ ...chat, isGroup: true }, 'zh-CN')).toBe('群聊的聊天记录');
});

it('keeps titles and lines short, whatever people are called and say', () => {
  const long = '👨‍👩‍👧‍👦'.repeat(400);
  expect(mergedTitle({ ...chat, mine: long, theirs: long }, 'zh-CN').length).toBeLessThan(1_000);
  const line = mergedLine('名'.repeat(900), text('字\n'.repeat(900)), 'zh-CN');
  expect([...line].length).toBeLessThanOrEqual(61);
  expect(line).not.toContain('\n');
});

it('says who said what', () => {
  expect(mergedLine('周原', text('走吧'), 'zh-CN')).toBe('周原：走吧');
  expect(mergedLine('Mo', { kind: 'unknown' }, 'en')).toBe('Mo: [Unsupported message]');
});

it('counts', () => {
  expect([0, 2].map((count) => forwardWords('zh-CN').done(count))).toEqual(['确定', '确定（2）']);
  expect([1, 2].map((count) => forwardWords('en').removeTitle(count))).toEqual([
    'Delete this message?',
    'Delete 2 messages?',
  ]);
});
