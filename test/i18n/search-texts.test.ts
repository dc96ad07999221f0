import {
  clipLength,
  dayLabel,
  messagesOf,
  monthTitle,
  reachedText,
  relatedCount,
  sizeText,
  weekdayInitials,
} from '../../miniprogram/i18n/search-texts';

it('counts what was found', () => {
  expect([1, 3, 240].map((count) => relatedCount(count, 'zh-CN'))).toEqual([
    '1 条相关聊天记录',
    '3 条相关聊天记录',
    '99+ 条相关聊天记录',
  ]);
  expect([1, 3].map((count) => relatedCount(count, 'en'))).toEqual([
    '1 related message',
    '3 related messages',
  ]);
});

it('says how far back it has come, and whose messages these are', () => {
  expect(reachedText('3月4日', 'zh-CN')).toBe('已查到 3月4日');
  expect(reachedText('Mar 4', 'en')).toBe('Back to Mar 4');
  expect(messagesOf('周原', 'zh-CN')).toBe('周原的消息');
  expect(messagesOf('Zhou', 'en')).toBe('Messages from Zhou');
});

it('names months and days', () => {
  expect([monthTitle(2026, 2, 'zh-CN'), monthTitle(2026, 2, 'en')]).toEqual([
    '2026年3月',
    'March 2026',
  ]);
  expect([dayLabel(2, 4, 'zh-CN'), dayLabel(2, 4, 'en')]).toEqual(['3月4日', 'March 4']);
  expect(weekdayInitials('zh-CN')).toHaveLength(7);
  expect(weekdayInitials('en')[0]).toBe('S');
});

it.each([
  [0, ''],
  [512, '512 B'],
  [2_458, '2.4 KB'],
  [2_500_000, '2.4 MB'],
  [150 * 1024 * 1024, '150 MB'],
  [5e15, '4656613 GB'],
])('writes %d bytes as “%s”', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

it('writes the length of a clip', () => {
  expect([0, 7.4, 61, 750].map(clipLength)).toEqual(['0:00', '0:07', '1:01', '12:30']);
});
