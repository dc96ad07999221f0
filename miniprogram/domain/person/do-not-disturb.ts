/** How long until a daily stretch comes again. The service repeats it after 24 hours, whatever a clock on the wall does. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** What our server takes at most (`PUT /quiet-times`); nobody means longer. */
const LONGEST_ONCE_MS = 366 * DAY_MS;

const MINUTE_MS = 60 * 1000;

const DAY_MINUTES = 24 * 60;

/** When nothing new is announced, on all devices of a person. Times are moments, so that they are the same in every time zone. */
export type DoNotDisturb =
  | { readonly kind: 'off' }
  | { readonly kind: 'always' }
  /** From a moment on for so long, and again every 24 hours. */
  | { readonly kind: 'daily'; readonly startsAtMs: number; readonly durationMs: number }
  /** One stretch; only other clients of the service set such. */
  | { readonly kind: 'once'; readonly startsAtMs: number; readonly endsAtMs: number };

/** Times of a day in minutes after midnight, as the clock of this device shows them. An end before the start is on the next day. */
export interface DailyTimes {
  readonly fromMinutes: number;
  readonly toMinutes: number;
}

/** From a moment on for so long, every day or once. */
export interface QuietTimes {
  readonly startsAtMs: number;
  readonly durationMs: number;
  readonly isOnce?: true;
}

/** What a person chooses. */
export type QuietChoice = 'off' | 'always' | DailyTimes;

/** Whether nothing is announced at a moment. */
export function isQuietAt(setting: DoNotDisturb, nowMs: number): boolean {
  switch (setting.kind) {
    case 'off':
      return false;
    case 'always':
      return true;
    case 'daily':
      return nowMs - occurrenceAt(setting.startsAtMs, nowMs) < setting.durationMs;
    case 'once':
      return nowMs >= setting.startsAtMs && nowMs < setting.endsAtMs;
  }
}

/** The choice as a setting that begins on the day of `nowMs`, by this device's time zone. The same time twice means the whole day. */
export function settingOf(choice: QuietChoice, nowMs: number): DoNotDisturb {
  if (choice === 'off' || choice === 'always') return { kind: choice };
  const minutes = durationMinutes(choice);
  if (minutes === DAY_MINUTES) return { kind: 'always' };
  const start = new Date(nowMs);
  start.setHours(0, choice.fromMinutes, 0, 0);
  return { kind: 'daily', startsAtMs: start.getTime(), durationMs: minutes * MINUTE_MS };
}

/** The same for our server: a length of 0 is never, a whole day is always. */
export function quietTimesOf(setting: DoNotDisturb): QuietTimes {
  switch (setting.kind) {
    case 'off':
      return { startsAtMs: 0, durationMs: 0 };
    case 'always':
      return { startsAtMs: 0, durationMs: DAY_MS };
    case 'daily':
      return { startsAtMs: setting.startsAtMs, durationMs: setting.durationMs };
    case 'once': {
      const durationMs = Math.min(setting.endsAtMs - setting.startsAtMs, LONGEST_ONCE_MS);
      return { startsAtMs: setting.startsAtMs, durationMs, isOnce: true };
    }
  }
}

/** How long a daily stretch lasts: from one minute to a whole day. */
export function durationMinutes({ fromMinutes, toMinutes }: DailyTimes): number {
  const minutes = (toMinutes - fromMinutes + DAY_MINUTES) % DAY_MINUTES;
  return minutes === 0 ? DAY_MINUTES : minutes;
}

/** The times of a daily setting, by this device's time zone. */
export function timesOf(
  { startsAtMs, durationMs }: Extract<DoNotDisturb, { kind: 'daily' }>,
  nowMs: number,
): DailyTimes {
  const startMs = occurrenceAt(startsAtMs, nowMs);
  return {
    fromMinutes: minutesOfDay(startMs),
    toMinutes: minutesOfDay(startMs + durationMs),
  };
}

/** `22:05` for 1325 minutes. */
export function clockText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes after midnight of a text such as `22:05`; undefined for anything else. */
export function minutesOf(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/u.exec(text);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** When the stretch last began, counted in whole days from its first time. */
function occurrenceAt(startsAtMs: number, nowMs: number): number {
  return startsAtMs + Math.floor((nowMs - startsAtMs) / DAY_MS) * DAY_MS;
}

function minutesOfDay(ms: number): number {
  const moment = new Date(ms);
  return moment.getHours() * 60 + moment.getMinutes();
}
