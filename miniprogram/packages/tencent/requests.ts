import { errorFromSdk, ownError } from './errors';
import { failed, ok } from '../../kernel/result';
import type { ChatResult } from '../../chat/chat-result';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { Sdk } from './sdk';

/** How long a request may take. The SDK gives up after 15 s itself, but starts over with each reconnect, possibly for ever. */
export const REQUEST_LIMIT_MS = 15_000;

/** One SDK request within the client's limit, its data read by `read`; `not-ready` while nobody is signed in. */
export type SdkRequest = <Value>(
  call: (sdk: Sdk) => unknown,
  read: (data: unknown) => Value,
) => ChatResult<Value>;

/**
 * Waits for one SDK call at most `limitMs`. Throws and rejections become failures, the limit a `timeout`; what settles later is
 * heard by nobody.
 * @param call makes the SDK call; may throw, as the SDK does on parameters it dislikes
 */
export function withinLimit(
  clock: Clock,
  limitMs: number,
  call: () => unknown,
): ChatResult<unknown> {
  return whileMoving(clock, limitMs, () => call());
}

/**
 * {@link withinLimit} for what takes as long as it needs, but is never quiet for more than `limitMs`.
 * @param call makes the SDK call; gets what it calls whenever something has moved
 */
export function whileMoving(
  clock: Clock,
  limitMs: number,
  call: (moved: () => void) => unknown,
): ChatResult<unknown> {
  return new Promise((resolve) => {
    const wait = (): Dispose =>
      clock.after(limitMs, () => {
        isOver = true;
        resolve(failed(ownError('timeout', `no answer within ${limitMs} ms`)));
      });
    let isOver = false;
    let stop = wait();
    const moved = (): void => {
      stop();
      if (!isOver) stop = wait();
    };
    settled(() => call(moved)).then((result) => {
      isOver = true;
      stop();
      resolve(result);
    }, failUnexpectedly);
  });
}

/** An SDK call without a limit, as a result. */
export async function settled(call: () => unknown): ChatResult<unknown> {
  try {
    return ok(await call());
  } catch (reason) {
    return failed(errorFromSdk(reason));
  }
}

/** {@link settled} never rejects; a rejection would be a mistake of this file, and is not to be swallowed. */
function failUnexpectedly(reason: unknown): never {
  throw reason;
}
