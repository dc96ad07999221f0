export interface UntilOptions {
  /** How long to wait before giving up; 20 s by default, which a busy machine may need. */
  readonly timeoutMs?: number;
  /** Pause between two looks. */
  readonly intervalMs?: number;
  /** What is waited for, for the error. */
  readonly what?: string;
}

/**
 * Waits until `probe` returns something other than `undefined` or `false`, and returns it.
 * @throws Error when that takes longer than `timeoutMs`; what the probe threw last is its cause.
 */
export async function until<Value>(
  probe: () => Value | undefined | false | Promise<Value | undefined | false>,
  { timeoutMs = 20_000, intervalMs = 10, what = 'the condition' }: UntilOptions = {},
): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() >= deadline) {
      throw new Error(`Gave up waiting for ${what} after ${timeoutMs} ms`, { cause });
    }
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
}
