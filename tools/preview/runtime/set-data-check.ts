import { isRecord } from './values';

/** WeChat's experience score refuses larger arguments (256 KB after JSON.stringify). */
export const setDataLimitBytes = 256 * 1024;

/**
 * Says where a `setData` argument is more than JSON, which WeChat drops or changes on the way to the view: functions, undefined,
 * NaN and infinities, symbols, bigints, dates, maps and other class instances, cycles. Undefined when all is well.
 */
export function findNonJson(
  value: unknown,
  path = '',
  parents: readonly object[] = [],
): string | undefined {
  const place = path === '' ? 'the argument' : path;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : `${place} is ${String(value)}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (!isRecord(value)) return `${place} is ${value === undefined ? 'undefined' : typeof value}`;
  if (parents.includes(value)) return `${place} contains itself`;
  const above = [...parents, value];
  if (Array.isArray(value)) {
    return firstOf(
      value.map((item: unknown, index) => [`${path}[${index}]`, item]),
      above,
    );
  }
  if (!isPlain(value)) return `${place} is a ${className(value)}`;
  const prefix = path === '' ? '' : `${path}.`;
  return firstOf(
    Object.entries(value).map(([key, item]) => [`${prefix}${key}`, item]),
    above,
  );
}

function firstOf(
  entries: readonly (readonly [string, unknown])[],
  parents: readonly object[],
): string | undefined {
  for (const [path, item] of entries) {
    const found = findNonJson(item, path, parents);
    if (found !== undefined) return found;
  }
  return undefined;
}

function className(value: object): string {
  const { constructor } = value;
  return typeof constructor === 'function' ? constructor.name : 'class instance';
}

/** Objects of any realm's `Object` and objects without prototype. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** UTF-8 bytes of the argument's JSON, which is what crosses to the view; 0 for what has no JSON. */
export function jsonBytes(value: unknown): number {
  try {
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? utf8Length(json) : 0;
  } catch {
    return 0;
  }
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
