import { clockText, timesOf } from '../domain/person/do-not-disturb';
import { missingCase } from '../kernel/missing-case';
import { untilTime } from './times';
import type { DoNotDisturb } from '../domain/person/do-not-disturb';
import type { Language } from './language';

/** When nothing is announced, as a settings line says it: 已关闭 · 全天 · 22:00–次日 08:00. */
export function doNotDisturbValue(
  setting: DoNotDisturb,
  nowMs: number,
  language: Language,
): string {
  const isChinese = language === 'zh-CN';
  switch (setting.kind) {
    case 'off':
      return isChinese ? '已关闭' : 'Off';
    case 'always':
      return isChinese ? '全天' : 'All day';
    case 'daily': {
      const { fromMinutes, toMinutes } = timesOf(setting, nowMs);
      return `${clockText(fromMinutes)} – ${clockText(toMinutes)}`;
    }
    case 'once':
      if (setting.endsAtMs <= nowMs) return isChinese ? '已关闭' : 'Off';
      return until(setting.endsAtMs, nowMs, language);
    default:
      return missingCase(setting);
  }
}

/** The same as a sentence with its time zone; empty while nothing is kept quiet. */
export function doNotDisturbSummary(
  setting: DoNotDisturb,
  nowMs: number,
  language: Language,
): string {
  const isChinese = language === 'zh-CN';
  const zone = zoneText(nowMs);
  if (setting.kind === 'daily') {
    const { fromMinutes, toMinutes } = timesOf(setting, nowMs);
    const [from, to] = [clockText(fromMinutes), clockText(toMinutes)];
    const isNextDay = toMinutes < fromMinutes;
    if (isChinese) return `每天 ${from} 到${isNextDay ? '次日' : ''} ${to}，${zone}`;
    return `Every day from ${from} to ${to}${isNextDay ? ' the next day' : ''}, ${zone}`;
  }
  if (setting.kind !== 'once' || setting.endsAtMs <= nowMs) return '';
  return `${until(setting.endsAtMs, nowMs, language)}${isChinese ? '，' : ', '}${zone}`;
}

function until(atMs: number, nowMs: number, language: Language): string {
  const time = untilTime(atMs, nowMs, language);
  return language === 'zh-CN' ? `到 ${time}` : `Until ${time}`;
}

/** The time zone of this device: `GMT+8`, `GMT-3:30`. */
function zoneText(nowMs: number): string {
  const minutes = -new Date(nowMs).getTimezoneOffset();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const tail = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `GMT${minutes < 0 ? '-' : '+'}${hours}${tail}`;
}
