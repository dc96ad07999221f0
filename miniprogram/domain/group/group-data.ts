import { utf8ByteLength } from '../text/utf8';

/** Small texts that an app keeps with a group, by key. */
export type GroupAttributes = Readonly<Record<string, string>>;

/** Numbers that an app keeps with a group, by key. */
export type GroupCounters = Readonly<Record<string, number>>;

/** The service's limits of a group's attributes, lengths in bytes of UTF-8 (documentation of group attributes). */
export const ATTRIBUTE_LIMITS = { count: 16, key: 32, value: 4 * 1024, all: 16 * 1024 } as const;

/** The service's limits of a group's counters (documentation of group counters). */
export const COUNTER_LIMITS = { count: 20, key: 128 } as const;

/** Whether the service could take these attributes; others may be there already. */
export function areAttributes(value: GroupAttributes): boolean {
  const entries = Object.entries(value);
  const bytes = entries.reduce(
    (sum, [key, text]) =>
      sum + utf8ByteLength(key) + (typeof text === 'string' ? utf8ByteLength(text) : 0),
    0,
  );
  return (
    entries.length > 0 &&
    entries.length <= ATTRIBUTE_LIMITS.count &&
    bytes <= ATTRIBUTE_LIMITS.all &&
    entries.every(
      ([key, text]) =>
        isKey(key, ATTRIBUTE_LIMITS.key) &&
        typeof text === 'string' &&
        utf8ByteLength(text) <= ATTRIBUTE_LIMITS.value,
    )
  );
}

/** Whether the service could take these counters; others may be there already. */
export function areCounters(value: GroupCounters): boolean {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.length <= COUNTER_LIMITS.count &&
    entries.every(([key, count]) => isKey(key, COUNTER_LIMITS.key) && Number.isSafeInteger(count))
  );
}

/** Whether these can be keys of attributes or counters. */
export function areKeys(keys: readonly string[]): boolean {
  return keys.length <= COUNTER_LIMITS.count && keys.every((key) => isKey(key, COUNTER_LIMITS.key));
}

function isKey(key: string, longest: number): boolean {
  return typeof key === 'string' && key !== '' && utf8ByteLength(key) <= longest;
}
