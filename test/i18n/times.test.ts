import {
  durationText,
  exactTime,
  listTime,
  nextMidnightMs,
  separatorTime,
  untilTime,
} from '../../miniprogram/i18n/times';

const at = (...parts: [number, number, number, number?, number?]) =>
  new Date(parts[0], parts[1] - 1, parts[2], parts[3] ?? 0, parts[4] ?? 0).getTime();

/** A Wednesday. */
const now = at(2026, 3, 4, 14, 5);

it.each([
  ['an hour', at(2026, 3, 4, 15, 5), '15:05', '15:05'],
  ['ten hours', at(2026, 3, 5, 0, 5), '明天 00:05', 'tomorrow 00:05'],
  ['a day', at(2026, 3, 5, 14, 5), '明天 14:05', 'tomorrow 14:05'],
  ['two days', at(2026, 3, 6, 9, 5), '3月6日 09:05', 'Mar 6, 09:05'],
  ['a year', at(2027, 3, 4, 14, 5), '2027年3月4日 14:05', 'Mar 4, 2027, 14:05'],
])('tells the end of %s', (_, atMs, chinese, english) => {
  expect(untilTime(atMs, now, 'zh-CN')).toBe(chinese);
  expect(untilTime(atMs, now, 'en')).toBe(english);
});

describe('times', () => {
  it.each([
    ['now', now, '14:05', '14:05'],
    ['the first minute of today', at(2026, 3, 4, 0, 0), '00:00', '00:00'],
    ['the last minute of yesterday', at(2026, 3, 3, 23, 59), '昨天 23:59', '昨天 23:59'],
    ['the first minute of yesterday', at(2026, 3, 3), '昨天 00:00', '昨天 00:00'],
    ['two days ago', at(2026, 3, 2, 9, 5), '星期一', '星期一 09:05'],
    ['six days ago', at(2026, 2, 26, 9, 5), '星期四', '星期四 09:05'],
    ['seven days ago', at(2026, 2, 25, 9, 5), '2月25日', '2月25日 09:05'],
    ['the first day of the year', at(2026, 1, 1, 9, 5), '1月1日', '1月1日 09:05'],
    ['last year', at(2025, 12, 31, 9, 5), '2025年12月31日', '2025年12月31日 09:05'],
    ['a minute ahead, by a fast service', at(2026, 3, 4, 14, 6), '14:06', '14:06'],
    ['days ahead, by a wrong clock', at(2026, 3, 9, 8, 0), '3月9日', '3月9日 08:00'],
    ['never', 0, '', ''],
  ])('tells %s in Chinese', (_, atMs, inList, between) => {
    expect(listTime(atMs, now, 'zh-CN')).toBe(inList);
    expect(separatorTime(atMs, now, 'zh-CN')).toBe(between);
  });

  it.each([
    ['now', now, '14:05', '14:05'],
    ['yesterday', at(2026, 3, 3, 9, 5), 'Yesterday 09:05', 'Yesterday 09:05'],
    ['two days ago', at(2026, 3, 2, 9, 5), 'Monday', 'Monday 09:05'],
    ['this year', at(2026, 1, 2, 9, 5), 'Jan 2', 'Jan 2, 09:05'],
    ['last year', at(2025, 12, 31, 9, 5), 'Dec 31, 2025', 'Dec 31, 2025, 09:05'],
  ])('tells %s in English', (_, atMs, inList, between) => {
    expect(listTime(atMs, now, 'en')).toBe(inList);
    expect(separatorTime(atMs, now, 'en')).toBe(between);
  });

  it('takes a message from just after midnight for today while the device is still before it', () => {
    const beforeMidnight = at(2026, 3, 4, 23, 59);
    expect(listTime(at(2026, 3, 5, 0, 1), beforeMidnight, 'zh-CN')).toBe('00:01');
  });

  it('knows yesterday across the turn of a month and of a year', () => {
    expect(listTime(at(2026, 2, 28, 8), at(2026, 3, 1, 7), 'zh-CN')).toBe('昨天 08:00');
    expect(listTime(at(2025, 12, 31, 8), at(2026, 1, 1, 7), 'zh-CN')).toBe('昨天 08:00');
  });

  it('finds the coming local midnight', () => {
    expect(nextMidnightMs(now)).toBe(at(2026, 3, 5));
    expect(nextMidnightMs(at(2026, 3, 5))).toBe(at(2026, 3, 6));
    expect(nextMidnightMs(at(2026, 12, 31, 23, 59))).toBe(at(2027, 1, 1));
  });

  it('tells a moment to the second', () => {
    const exact = at(2026, 3, 4, 9, 5) + 7_000;
    expect(exactTime(exact, 'zh-CN')).toBe('2026年3月4日 09:05:07');
    expect(exactTime(exact, 'en')).toBe('Mar 4, 2026, 09:05:07');
  });

  it.each([
    [30, '30 秒', '30 seconds'],
    [60, '1 分钟', '1 minute'],
    [600, '10 分钟', '10 minutes'],
    [7200, '2 小时', '2 hours'],
    [86_400, '1 天', '1 day'],
    [604_800, '7 天', '7 days'],
  ])('tells %i seconds in whole units', (seconds, chinese, english) => {
    expect(durationText(seconds, 'zh-CN')).toBe(chinese);
    expect(durationText(seconds, 'en')).toBe(english);
  });
});
