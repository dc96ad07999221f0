/**
 * Turns plain functions into `wx` APIs with WeChat's calling convention: an option object with `success`, `fail` and `complete`,
 * a promise when none of the three is given, and results that carry `errMsg`.
 */
import { callGuarded } from '../listeners';
import { asRecord } from '../values';

export type Wx = WechatMiniprogram.Wx;

/** The option object of one `wx` function. */
export type OptionOf<Name extends keyof Wx> = Wx[Name] extends (option: infer Option) => unknown
  ? NonNullable<Option>
  : never;

type ResultOf<Option> = Option extends { success?: infer Success }
  ? NonNullable<Success> extends (result: infer Result) => unknown
    ? Omit<Result, 'errMsg'>
    : never
  : object;

/** What one API answers: the fields of its success result without `errMsg`; nothing where it has none. */
export type AnswerOf<Name extends keyof Wx> = ResultOf<OptionOf<Name>>;

type Answers<Names extends keyof Wx> = {
  readonly [Name in Names]: (
    option: OptionOf<Name>,
  ) => AnswerOf<Name> | void | Promise<AnswerOf<Name> | void>;
};

/** An API's refusal; `reason` is what follows `name:fail ` in `errMsg`. */
export class ApiFailure extends Error {
  constructor(
    readonly reason: string,
    /** Further fields of the failure result, such as `errno`. */
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(reason);
    this.name = 'ApiFailure';
  }
}

/** The three callbacks of an option object; `never` because each API's own typing says what they receive. */
export interface Callbacks {
  readonly success?: ((result: never) => void) | undefined;
  readonly fail?: ((failure: never) => void) | undefined;
  readonly complete?: ((result: never) => void) | undefined;
}

/** The failure object WeChat hands out for a thrown value. */
export function failureOf(name: string, error: unknown): { errMsg: string } {
  if (error instanceof ApiFailure) {
    return { ...error.fields, errMsg: `${name}:fail ${error.reason}` };
  }
  return { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` };
}

/**
 * Settles callbacks, or the returned promise when the caller gave none.
 * @param name the API's name, for `errMsg`
 */
export function settle(
  name: string,
  callbacks: Callbacks,
  answer: () => unknown,
): Promise<unknown> | undefined {
  const { success, fail, complete } = callbacks;
  if (success ?? fail ?? complete) {
    deliver(name, callbacks, answer);
    return undefined;
  }
  return new Promise((resolve, reject) => {
    deliver(name, { success: resolve, fail: reject }, answer);
  });
}

/** {@link settle} for APIs that return something other than a promise. */
export function deliver(name: string, callbacks: Callbacks, answer: () => unknown): void {
  const { success, fail, complete } = callbacks;
  new Promise<unknown>((resolve) => {
    resolve(answer());
  }).then(
    (fields) => {
      const result = { ...asRecord(fields), errMsg: `${name}:ok` } as never;
      callGuarded(() => success?.(result));
      callGuarded(() => complete?.(result));
    },
    (error: unknown) => {
      const failure = failureOf(name, error) as never;
      callGuarded(() => fail?.(failure));
      callGuarded(() => complete?.(failure));
    },
  );
}

/** Builds the `wx` functions for a table of answers. */
export function defineApis<Names extends keyof Wx>(answers: Answers<Names>): Pick<Wx, Names> {
  const table = answers as unknown as Record<string, (option: object) => unknown>;
  const apis = Object.entries(table).map(([name, answer]) => [
    name,
    (option: Callbacks = {}) => settle(name, option, () => answer(option)),
  ]);
  // The typings give every API its own generic overload; the convention above is what they all share.
  return Object.fromEntries(apis) as Pick<Wx, Names>;
}
