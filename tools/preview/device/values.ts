/** A value of unknown shape as a record whose fields may be anything; empty for what is no object. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  Object(value) as Record<string, unknown>;
