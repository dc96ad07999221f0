/** One `setData` call of a page or one of its components. */
export interface SetDataCall {
  readonly route: string;
  /** Path of the page or component that called. */
  readonly component: string;
  /** Keys of the argument. */
  readonly paths: readonly string[];
  /** UTF-8 bytes of the argument's JSON. */
  readonly bytes: number;
}

/** Every `setData` call of one mini program, for tests that assert exact costs. */
export class SetDataLog {
  private list: SetDataCall[] = [];

  add(call: SetDataCall): void {
    this.list.push(call);
  }

  /** All calls so far, or those of one page. */
  calls(route?: string): readonly SetDataCall[] {
    return route === undefined ? this.list : this.list.filter((call) => call.route === route);
  }

  clear(): void {
    this.list = [];
  }

  /** Number of calls and the sum of their bytes. */
  totals(route?: string): { readonly calls: number; readonly bytes: number } {
    const calls = this.calls(route);
    return { calls: calls.length, bytes: calls.reduce((sum, call) => sum + call.bytes, 0) };
  }
}
