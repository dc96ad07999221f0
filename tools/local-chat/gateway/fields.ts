/** A request that a handler refuses; becomes `ErrorCode` and `ErrorInfo` of the reply. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    info: string,
  ) {
    super(info);
  }
}

/** A field that is missing or has the wrong type. */
export class BadField extends Error {
  constructor(name: string, wanted: string) {
    super(`${name}: ${wanted} expected`);
  }
}

/** Reads an untrusted JSON object field by field. */
export class Fields {
  private constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  /** Wraps `value`; anything but an object reads as an empty one. */
  static of(value: unknown): Fields {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return new Fields(isObject ? (value as Readonly<Record<string, unknown>>) : {});
  }

  has(name: string): boolean {
    return this.values[name] !== undefined && this.values[name] !== null;
  }

  /** The object itself. */
  whole(): Readonly<Record<string, unknown>> {
    return this.values;
  }

  raw(name: string): unknown {
    return this.values[name];
  }

  /** @throws BadField when it is not a non-empty string. */
  text(name: string): string {
    const value = this.values[name];
    if (typeof value !== 'string' || value === '') throw new BadField(name, 'a non-empty string');
    return value;
  }

  textOr<Fallback>(name: string, fallback: Fallback): string | Fallback {
    const value = this.values[name];
    return typeof value === 'string' ? value : fallback;
  }

  /** @throws BadField when it is not a finite number. */
  number(name: string): number {
    const value = this.values[name];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new BadField(name, 'a number');
    return value;
  }

  numberOr<Fallback>(name: string, fallback: Fallback): number | Fallback {
    const value = this.values[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
  }

  /** A list; a single value stands for a list of one, a missing one for none. */
  list(name: string): readonly unknown[] {
    const value = this.values[name];
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? (value as readonly unknown[]) : [value];
  }

  /** The non-empty strings of a list. */
  texts(name: string): readonly string[] {
    return this.list(name).filter(
      (item): item is string => typeof item === 'string' && item !== '',
    );
  }

  /** The numbers of a list; numerals in strings count, as the SDK sends some sequences so. */
  numbers(name: string): readonly number[] {
    return this.list(name).map(Number).filter(Number.isFinite);
  }

  /** A list of objects. */
  items(name: string): readonly Fields[] {
    return this.list(name).map((item) => Fields.of(item));
  }

  child(name: string): Fields {
    return Fields.of(this.values[name]);
  }
}
