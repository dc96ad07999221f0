/** What crosses from logic to view: everything `JSON.stringify` carries without loss. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An untrusted value as an object to look into, or undefined when it is not one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return value as Readonly<Record<string, unknown>>;
}

/** Parses untrusted JSON; undefined for anything that is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A value whose fields are all JSON, as JSON: an interface is no index signature, so the compiler cannot see it by itself. */
export function asJson(value: object): Json {
  return value as Json;
}
