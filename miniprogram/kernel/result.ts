/** The outcome of something that can fail in a way the caller must answer: errors are values at the seams. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };

/** A success that carries `value`. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** A failure that carries `error`. */
export function failed<Problem>(error: Problem): Result<never, Problem> {
  return { ok: false, error };
}
