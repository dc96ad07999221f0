/**
 * Reading fields of what the SDK hands over. Much of it was written by other people's clients, so every value is checked and
 * bounded, and nothing here throws.
 */
import { asRecord } from '../../../kernel/json';
import { isDeviceFile } from '../../../domain/media/device-file';

export type Fields = Readonly<Record<string, unknown>>;

/** Longest name, URL or other short text that is believed, in UTF-16 units. Nicks and URLs end at 500 bytes in the service. */
const LONGEST_LABEL = 1_000;

/** Longest message text that is believed, in UTF-16 units: a message ends at 12 KB (code 80002), which is fewer units. */
export const LONGEST_BODY = 12 * 1024;

/** Most entries of a list inside one message (mentions, names of a tip) that are believed. */
const LONGEST_LIST = 500;

/** The fields of `value`; none when it is not an object. */
export function fieldsOf(value: unknown): Fields {
  return asRecord(value) ?? {};
}

/** A string, cut at `longest` UTF-16 units without cutting a character in half; empty for anything else. */
export function text(value: unknown, longest = LONGEST_LABEL): string {
  if (typeof value !== 'string') return '';
  if (value.length <= longest) return value;
  const last = value.charCodeAt(longest - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return value.slice(0, isHighSurrogate ? longest - 1 : longest);
}

/** A finite number between 0 and the largest safe integer; 0 for anything else. */
export function amount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return 0;
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}

/** A finite number between `-limit` and `limit`; 0 for anything else. */
export function coordinate(value: unknown, limit: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 0;
  return Math.min(limit, Math.max(-limit, value));
}

/** A list, cut at a bound; empty for anything else. */
export function list(value: unknown, longest = LONGEST_LIST): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, longest) : [];
}

/** The non-empty strings of a list. */
export function texts(value: unknown): readonly string[] {
  return list(value)
    .map((item) => text(item))
    .filter((item) => item !== '');
}

/** A web address; empty for every other scheme, so that nobody's message points into the device. */
export function url(value: unknown): string {
  const address = text(value, 4_096);
  return /^https?:\/\//iu.test(address) && !isDeviceFile(address) ? address : '';
}

/** Seconds of the service's clock as milliseconds. */
export function secondsToMs(value: unknown): number {
  return Math.min(amount(value) * 1000, Number.MAX_SAFE_INTEGER);
}
