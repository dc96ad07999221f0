import {
  doNotDisturbSummary,
  doNotDisturbValue,
} from '../../miniprogram/i18n/do-not-disturb-words';
import { settingOf } from '../../miniprogram/domain/person/do-not-disturb';
import type { DoNotDisturb } from '../../miniprogram/domain/person/do-not-disturb';

const now = new Date(2026, 2, 4, 12).getTime();
const night = settingOf({ fromMinutes: 22 * 60, toMinutes: 7 * 60 + 30 }, now);
const noon = settingOf({ fromMinutes: 12 * 60, toMinutes: 14 * 60 }, now);
const once: DoNotDisturb = { kind: 'once', startsAtMs: now, endsAtMs: now + 3 * 3_600_000 };

it('says it in a line', () => {
  const say = (setting: DoNotDisturb) => doNotDisturbValue(setting, now, 'zh-CN');
  expect([{ kind: 'off' } as const, { kind: 'always' } as const, night, once].map(say)).toEqual([
    '已关闭',
    '全天',
    '22:00 – 07:30',
    '到 15:00',
  ]);
  expect(doNotDisturbValue(once, now + 4 * 3_600_000, 'en')).toBe('Off');
});

it('says it in a sentence, with the day it ends on and the time zone', () => {
  expect(doNotDisturbSummary(night, now, 'zh-CN')).toMatch(/^每天 22:00 到次日 07:30，GMT[+-]/u);
  expect(doNotDisturbSummary(noon, now, 'zh-CN')).toMatch(/^每天 12:00 到 14:00，GMT/u);
  expect(doNotDisturbSummary(night, now, 'en')).toMatch(
    /^Every day from 22:00 to 07:30 the next day, GMT/u,
  );
  expect(doNotDisturbSummary(once, now, 'en')).toMatch(/^Until 15:00, GMT/u);
  for (const setting of [{ kind: 'off' }, { kind: 'always' }] as const)
    expect(doNotDisturbSummary(setting, now, 'en')).toBe('');
});
