import type { Language } from './language';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days back for which the weekday's name tells the day. */
const WEEKDAY_DAYS = 6;

const chineseWeekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
const englishWeekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
const englishMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/**
 * When a conversation last moved, as WeChat's list says it: 14:05 · 昨天 14:05 · 星期三 · 3月4日 · 2024年3月4日. Days begin at
 * local midnight. Empty for 0: nothing was ever said.
 */
export function listTime(atMs: number, nowMs: number, language: Language): string {
  if (atMs <= 0) return '';
  const { day, isRecent } = dayText(atMs, nowMs, language);
  if (day === '') return timeOfDay(atMs);
  return isRecent ? `${day} ${timeOfDay(atMs)}` : day;
}

/** The time between messages: the day as in {@link listTime}, always with the time: 3月4日 14:05. */
export function separatorTime(atMs: number, nowMs: number, language: Language): string {
  if (atMs <= 0) return '';
  const { day, isDate } = dayText(atMs, nowMs, language);
  if (day === '') return timeOfDay(atMs);
  return `${day}${isDate && language === 'en' ? ',' : ''} ${timeOfDay(atMs)}`;
}

/** When something ends: 14:05 today, 明天 14:05, else with its date as in {@link separatorTime}. */
export function untilTime(atMs: number, nowMs: number, language: Language): string {
  const time = timeOfDay(atMs);
  const daysAhead = dayNumber(atMs) - dayNumber(nowMs);
  if (daysAhead <= 0) return time;
  if (daysAhead === 1) return language === 'en' ? `tomorrow ${time}` : `明天 ${time}`;
  const isThisYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  const day = dateText(new Date(atMs), isThisYear, language);
  return language === 'en' ? `${day}, ${time}` : `${day} ${time}`;
}

/** A moment to the second, with its date: 2026年3月4日 14:05:09. */
export function exactTime(atMs: number, language: Language): string {
  const at = new Date(atMs);
  const day = dateText(at, false, language);
  return `${day}${language === 'en' ? ',' : ''} ${timeOfDay(atMs)}:${twoDigits(at.getSeconds())}`;
}

/** A day with its year: 2026年3月4日. */
export function dateTitle(atMs: number, language: Language): string {
  return dateText(new Date(atMs), false, language);
}

/** When {@link listTime} next changes by itself: the coming local midnight. */
export function nextMidnightMs(nowMs: number): number {
  const now = new Date(nowMs);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** A length of time in its largest whole unit: 10 分钟, 2 hours. */
export function durationText(seconds: number, language: Language): string {
  const units = [
    { seconds: 86_400, chinese: '天', english: 'day' },
    { seconds: 3_600, chinese: '小时', english: 'hour' },
    { seconds: 60, chinese: '分钟', english: 'minute' },
  ];
  const unit = units.find((candidate) => seconds >= candidate.seconds) ?? {
    seconds: 1,
    chinese: '秒',
    english: 'second',
  };
  const count = Math.floor(seconds / unit.seconds);
  if (language === 'zh-CN') return `${count} ${unit.chinese}`;
  return `${count} ${unit.english}${count === 1 ? '' : 's'}`;
}

interface DayText {
  /** Empty for today. */
  readonly day: string;
  /** Yesterday: the list adds the time. */
  readonly isRecent: boolean;
  /** A month and day, not a word. */
  readonly isDate: boolean;
}

function dayText(atMs: number, nowMs: number, language: Language): DayText {
  const daysBack = dayNumber(nowMs) - dayNumber(atMs);
  const at = new Date(atMs);
  // The service's clock may run ahead of the device's: a message from "tomorrow" was sent just now.
  if (daysBack === 0 || (daysBack < 0 && atMs - nowMs < DAY_MS)) return word('');
  if (daysBack === 1) return { ...word(language === 'en' ? 'Yesterday' : '昨天'), isRecent: true };
  if (daysBack > 1 && daysBack <= WEEKDAY_DAYS) {
    const weekdays = language === 'en' ? englishWeekdays : chineseWeekdays;
    return word(weekdays[at.getDay()] ?? '');
  }
  const isThisYear = at.getFullYear() === new Date(nowMs).getFullYear();
  return { day: dateText(at, isThisYear, language), isRecent: false, isDate: true };
}

function word(day: string): DayText {
  return { day, isRecent: false, isDate: false };
}

function dateText(at: Date, isThisYear: boolean, language: Language): string {
  const month = at.getMonth();
  if (language === 'en') {
    const monthAndDay = `${englishMonths[month] ?? ''} ${at.getDate()}`;
    return isThisYear ? monthAndDay : `${monthAndDay}, ${at.getFullYear()}`;
  }
  const monthAndDay = `${month + 1}月${at.getDate()}日`;
  return isThisYear ? monthAndDay : `${at.getFullYear()}年${monthAndDay}`;
}

/** Counts local calendar days, so that days of 23 and 25 hours count as one. */
function dayNumber(ms: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
}

function timeOfDay(ms: number): string {
  const date = new Date(ms);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
