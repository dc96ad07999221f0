import { existsSync, readFileSync } from 'node:fs';
import { type IssueList, positionAt } from './issues';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function asStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A record of strings; entries of other types are left out. */
export function asStringRecord(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(asObject(value));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Reads a JSON object; a missing file is undefined, a broken one an issue with its position. */
export function readJsonFile(
  file: string,
  name: string,
  issues: IssueList,
): JsonObject | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
    issues.error({ kind: 'json', file: name, message: 'must hold a JSON object' });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    issues.error({ kind: 'json', file: name, ...positionAt(text, offset), message });
  }
  return undefined;
}
