/** Guards for values that come from app code. */
export type UnknownRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null;
}

export function asRecord(value: unknown): UnknownRecord {
  return isRecord(value) ? value : {};
}

export type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;

export function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}

/** A property's value as text; null and undefined are empty. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}

/** A property's value as a number; `"12px"` counts as 12, what is no number as `fallback`. */
export function toNumber(value: unknown, fallback = 0): number {
  if (typeof value === 'number') return value;
  const parsed = typeof value === 'string' ? Number.parseFloat(value) : Number.NaN;
  return Number.isNaN(parsed) ? fallback : parsed;
}

/** A length property in CSS pixels; `rpx` counts as on a phone 375 pixels wide. */
export function toPixels(value: unknown, fallback: number): number {
  const amount = toNumber(value, fallback);
  return typeof value === 'string' && value.trim().endsWith('rpx') ? amount / 2 : amount;
}

/** A property's value as WXML means it: the text `false` is truthy there, as in WeChat. */
export function toBoolean(value: unknown): boolean {
  return Boolean(value);
}

/** Calls `target[name]` where it is a function. */
export function callHook(target: unknown, name: string, ...args: unknown[]): unknown {
  const hook = asRecord(target)[name];
  return isFunction(hook) ? hook.apply(target, args) : undefined;
}
