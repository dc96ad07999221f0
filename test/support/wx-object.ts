type Listener = (event: object) => void;

/** One of WeChat's objects with `on…` methods: records calls of everything else, and tells what a test wants. */
export class WxObject {
  readonly calls: string[] = [];
  private readonly listeners = new Map<string, Listener>();

  /** The object as the code under test gets it; fields can be set on it. */
  readonly object: Record<string, unknown> = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (fields, name) =>
        typeof name === 'symbol' ? undefined : (fields[name] ?? this.member(name)),
    },
  );

  emit(event: string, detail: object = {}): void {
    this.listeners.get(event)?.(detail);
  }

  private member(name: string): unknown {
    if (!name.startsWith('on'))
      return (...args: readonly unknown[]) =>
        this.calls.push([name, ...args.map((arg) => JSON.stringify(arg))].join(' '));
    return (listener: Listener) => this.listeners.set(name.slice(2), listener);
  }
}
