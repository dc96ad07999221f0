/** One call of a fake `wx` function that takes an options object. */
export interface WxCall {
  readonly api: string;
  readonly options: Readonly<Record<string, unknown>>;
}

type Listener = (event: object) => void;

/** What a fake answers to a call: the event for `success`, or `'fail'`. */
type Answer = object | 'fail';

/**
 * A `wx` for tests of the adapters: option-style calls are recorded and answered as planned (`success` with an empty object
 * otherwise), `onX`/`offX` pairs keep listeners that {@link emit} calls.
 */
export class FakeWx {
  readonly calls: WxCall[] = [];
  readonly baseInfo: Record<string, unknown> = { language: 'zh_CN', theme: 'light' };
  /** The routes of the page stack, bottom to top. */
  /** The page stack by route, with what a page was opened with where that matters. */
  pages: readonly (string | { readonly route: string; readonly options: object })[] = [
    'pages/conversations/conversations',
  ];
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly answers = new Map<string, Answer[]>();
  private readonly members: Record<string, unknown>;

  /** @param members what has to behave rather than be recorded: the storage functions of a test, for example */
  constructor(members: Readonly<Record<string, unknown>> = {}) {
    const getWindowInfo = () => ({ windowWidth: 375 });
    this.members = { getAppBaseInfo: () => this.baseInfo, getWindowInfo, ...members };
  }

  /** Makes this the `wx` (and `getCurrentPages`) of the code under test. */
  install(): this {
    const wx = new Proxy(this.members, {
      get: (members, name) =>
        typeof name === 'symbol' ? undefined : (members[name] ?? this.member(name)),
    });
    Reflect.set(globalThis, 'wx', wx);
    Reflect.set(globalThis, 'getCurrentPages', () =>
      this.pages.map((page) => (typeof page === 'string' ? { route: page } : page)),
    );
    return this;
  }

  /** The next call of `api` gets this answer. */
  willAnswer(api: string, answer: Answer): void {
    this.answers.set(api, [...(this.answers.get(api) ?? []), answer]);
  }

  emit(event: string, detail: object = {}): void {
    for (const listener of this.listeners.get(event) ?? []) listener(detail);
  }

  listenerCount(event: string): number {
    return this.listeners.get(event)?.size ?? 0;
  }

  /** Options of every call of `api`, oldest first. */
  of(api: string): readonly Readonly<Record<string, unknown>>[] {
    return this.calls.filter((call) => call.api === api).map(({ options }) => options);
  }

  private member(name: string): unknown {
    const event = /^(?<verb>on|off)(?<event>[A-Z].*)$/u.exec(name)?.groups;
    if (event === undefined) return (options: Record<string, unknown>) => this.call(name, options);
    const heard = this.listeners.get(event['event'] ?? '') ?? new Set();
    this.listeners.set(event['event'] ?? '', heard);
    return (listener: Listener) =>
      event['verb'] === 'on' ? heard.add(listener) : heard.delete(listener);
  }

  private call(api: string, options: Record<string, unknown> = {}): void {
    this.calls.push({ api, options });
    const answer = this.answers.get(api)?.shift() ?? {};
    const callback = answer === 'fail' ? options['fail'] : options['success'];
    if (isListener(callback)) callback(answer === 'fail' ? { errMsg: '' } : answer);
  }
}

function isListener(value: unknown): value is Listener {
  return typeof value === 'function';
}
