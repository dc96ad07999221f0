import { failed } from '../../../miniprogram/kernel/result';
import type { ChatError, ChatErrorKind } from '../../../miniprogram/chat/chat-error';
import type { Result } from '../../../miniprogram/kernel/result';

/** One request that reached a fake, with its arguments as they came. */
export interface FakeCall<Method extends string> {
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** A request kept waiting by {@link FakeCalls.hold}. */
export interface HeldCall {
  /** Lets the request go on as if it had not been held. Without a request waiting, the next one passes at once. */
  release(): void;
  /** Settles the request with a failure instead. */
  fail(error: ChatError): void;
}

/** A chat error of `kind`; `code` 0 unless named. */
export function chatError(kind: ChatErrorKind, code = 0): ChatError {
  return { kind, code, detail: '' };
}

/** Records a fake's requests and fails or holds those that a test names. */
export class FakeCalls<Method extends string> {
  readonly all: FakeCall<Method>[] = [];
  private readonly failures = new Map<Method, ChatError[]>();
  private readonly gates = new Map<Method, Promise<ChatError | undefined>[]>();

  /** The arguments of every call of `method`, oldest first. */
  of(method: Method): readonly (readonly unknown[])[] {
    return this.all.filter((call) => call.method === method).map(({ args }) => args);
  }

  /** The next `times` calls of `method` fail. */
  failNext(method: Method, error: ChatError, times = 1): void {
    const queued = this.failures.get(method) ?? [];
    this.failures.set(method, [...queued, ...Array.from({ length: times }, () => error)]);
  }

  /** The next call of `method` waits until it is released or failed. */
  hold(method: Method): HeldCall {
    let settle: (error: ChatError | undefined) => void = () => undefined;
    const gate = new Promise<ChatError | undefined>((resolve) => {
      settle = resolve;
    });
    this.gates.set(method, [...(this.gates.get(method) ?? []), gate]);
    return { release: () => settle(undefined), fail: (error) => settle(error) };
  }

  /** Records a call, waits where it is held, then answers with the planned failure or with what `run` gives. */
  async pass<Value>(
    method: Method,
    args: readonly unknown[],
    run: () => Result<Value, ChatError> | Promise<Result<Value, ChatError>>,
  ): Promise<Result<Value, ChatError>> {
    this.all.push({ method, args });
    const planned = this.failures.get(method)?.shift();
    const refused = await this.gates.get(method)?.shift();
    const error = planned ?? refused;
    return error === undefined ? run() : failed(error);
  }
}
