import { asRecord, parseJson } from '../../kernel/json';

/** What the data of a custom message carries, by our convention `{"type", "version", "body"}`. */
export interface CustomPayload {
  readonly type: string;
  /** The version of the type's body; 1 where none is named. */
  readonly version: number;
  /** Whatever the sender put in: a displayer's `parse` looks into it with care. */
  readonly body: unknown;
}

/** Longest data that is looked into, in UTF-16 units: a whole message ends at 12 KB (code 80002). */
const LONGEST_DATA = 12 * 1024;

/** Longest type that is believed. */
const LONGEST_TYPE = 64;

/** Deepest nesting that is looked into: nobody means more, and parsers that call themselves would break. */
const DEEPEST = 32;

/**
 * Reads the data of a custom message; undefined for what follows no convention. `businessID` is how Tencent's own kits spell the
 * type; they put the fields of the body beside it.
 */
export function parseCustomPayload(data: string): CustomPayload | undefined {
  if (data.length > LONGEST_DATA || !data.trimStart().startsWith('{')) return undefined;
  if (nestingOf(data) > DEEPEST) return undefined;
  const fields = asRecord(parseJson(data));
  if (fields === undefined) return undefined;
  const type = typeOf(fields['type']) ?? typeOf(fields['businessID']);
  if (type === undefined) return undefined;
  const { version } = fields;
  const isVersion = typeof version === 'number' && Number.isSafeInteger(version) && version > 0;
  return {
    type,
    version: isVersion ? version : 1,
    body: Object.prototype.hasOwnProperty.call(fields, 'body') ? fields['body'] : fields,
  };
}

/** The data of a custom message of our convention. */
export function customData({ type, version, body }: CustomPayload): string {
  return JSON.stringify({ type, version, body });
}

function typeOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_TYPE
    ? value
    : undefined;
}

/** How deep brackets nest, those inside of strings left out. */
function nestingOf(data: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of data.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    if (bracket === '{' || bracket === '[') deepest = Math.max(deepest, (depth += 1));
    else if (bracket === '}' || bracket === ']') depth -= 1;
  }
  return deepest;
}
