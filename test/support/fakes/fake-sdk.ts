import type { Sdk, SdkMessage } from '../../../miniprogram/packages/tencent/sdk';
import type { SdkEventName } from '../../../miniprogram/packages/tencent/events';

type Method = Exclude<keyof Sdk, 'on' | 'isReady'>;
type Reply = (...args: readonly unknown[]) => unknown;

/** A promise that a test settles. */
export interface Deferred {
  readonly promise: Promise<unknown>;
  resolve(value?: unknown): void;
  reject(reason: unknown): void;
}

export function deferred(): Deferred {
  let resolve: (value?: unknown) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** What the SDK rejects with. */
export function sdkError(code: number): Error & { readonly code: number } {
  return Object.assign(new Error(`refused with ${code}`), { code });
}

/** What the SDK would make of a text. */
export function sdkText(parts: Readonly<Record<string, unknown>> = {}): SdkMessage {
  const message = {
    ID: 'm-1',
    type: 'TIMTextElem',
    conversationID: 'C2Cmo',
    conversationType: 'C2C',
    from: 'mo',
    flow: 'in',
    time: 1_000,
    sequence: 7,
    status: 'success',
    payload: { text: 'hello' },
    ...parts,
  };
  return message as unknown as SdkMessage;
}

/** An SDK whose every method a test answers; without an answer a method resolves with `{data: {}}`. */
export class FakeSdk {
  isUsable = true;
  readonly calls: { readonly method: string; readonly args: readonly unknown[] }[] = [];
  private readonly replies = new Map<string, Reply>();
  private readonly handlers = new Map<string, ((event: unknown) => void)[]>();

  /** The same as the adapter wants to see it. */
  readonly sdk = new Proxy(this, {
    get: (fake, name: string) => fake.member(name),
  }) as unknown as Sdk;

  /** What `method` does from now on. */
  answer(method: Method, reply: Reply): void {
    this.replies.set(method, reply);
  }

  /** The arguments of each call of `method`. */
  callsOf(method: Method): readonly (readonly unknown[])[] {
    return this.calls.filter((call) => call.method === method).map(({ args }) => args);
  }

  /** Raises an SDK event. */
  raise(name: SdkEventName, event: Readonly<Record<string, unknown>> = {}): void {
    for (const handler of this.handlers.get(name) ?? []) handler({ name, ...event });
  }

  private member(name: string): unknown {
    if (name === 'isReady') return () => this.isUsable;
    if (name === 'on')
      return (event: string, handler: (event: unknown) => void) => this.bind(event, handler);
    return (...args: readonly unknown[]) => {
      this.calls.push({ method: name, args });
      const reply = this.replies.get(name);
      return reply === undefined ? Promise.resolve({ data: {} }) : reply(...args);
    };
  }

  private bind(event: string, handler: (event: unknown) => void): void {
    this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
  }
}
