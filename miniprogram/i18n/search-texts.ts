import type { Language } from './language';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['日', '一', '二', '三', '四', '五', '六'],
  en: ['S', 'M', 'T', 'W', 'T', 'F', 'S'],
};

/** The largest count that is spelled out. */
const MOST_COUNTED = 99;

/** How many messages of a chat answer a search. */
export function relatedCount(count: number, language: Language): string {
  const number = count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
  if (language === 'zh-CN') return `${number} 条相关聊天记录`;
  return count === 1 ? '1 related message' : `${number} related messages`;
}

/** How far back a search has come. */
export function reachedText(reached: string, language: Language): string {
  return language === 'zh-CN' ? `已查到 ${reached}` : `Back to ${reached}`;
}

/** Whose messages a page shows. */
export function messagesOf(name: string, language: Language): string {
  return language === 'zh-CN' ? `${name}的消息` : `Messages from ${name}`;
}

/** A month of the calendar. @param month 0 to 11 */
export function monthTitle(year: number, month: number, language: Language): string {
  if (language === 'zh-CN') return `${year}年${month + 1}月`;
  return `${englishMonths[month] ?? ''} ${year}`;
}

/** The days of the week, Sunday first. */
export function weekdayInitials(language: Language): readonly string[] {
  return weekdays[language];
}

/** A day of the calendar for who cannot see it. @param month 0 to 11 */
export function dayLabel(month: number, day: number, language: Language): string {
  if (language === 'zh-CN') return `${month + 1}月${day}日`;
  return `${englishMonths[month] ?? ''} ${day}`;
}

/** A size as people read it: 512 B, 2.4 MB. Empty for 0: nobody said. */
export function sizeText(bytes: number): string {
  if (bytes <= 0) return '';
  const units = ['B', 'KB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${value.toFixed(digits)} ${units[unit] ?? ''}`;
}

/** The length of a clip: 0:07, 12:30. */
export function clipLength(seconds: number): string {
  const whole = Math.round(seconds);
  const rest = whole % 60;
  return `${Math.floor(whole / 60)}:${rest < 10 ? '0' : ''}${rest}`;
}
