import { failed } from '../../kernel/result';
import { ownError } from './errors';
import type { ChatError } from '../../chat/chat-error';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { Result } from '../../kernel/result';

/** One sign-in on its way: it settles once, by whoever knows first, or after its limit. */
export class SignInAttempt {
  readonly result: Promise<Result<void, ChatError>>;
  isSettled = false;
  private resolve: (result: Result<void, ChatError>) => void = () => undefined;
  private readonly stop: Dispose;

  constructor(clock: Clock, limitMs: number) {
    this.result = new Promise((resolve) => {
      this.resolve = resolve;
    });
    this.stop = clock.after(limitMs, () => {
      this.settle(failed(ownError('timeout', `not signed in within ${limitMs} ms`)));
    });
  }

  /** The first call decides; later ones are ignored. */
  settle(result: Result<void, ChatError>): void {
    if (this.isSettled) return;
    this.isSettled = true;
    this.stop();
    this.resolve(result);
  }
}
