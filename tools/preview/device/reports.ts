/** Collects what went wrong on one phone: errors of the app and things WeChat would refuse. */
import type { Violation } from '../host';
import type { DeviceReport } from './device-control';

const MISSING_API = /\bwx\.(\w+) is not a function/;

const describe = (error: unknown): string => {
  if (error instanceof Error) return error.stack ?? error.message;
  return typeof error === 'string' ? error : JSON.stringify(error);
};

export class Reports {
  private violations: Violation[] = [];
  private errors: string[] = [];

  constructor(private readonly onChange: () => void) {}

  /** Records an error and returns its text. A call of an API that the preview lacks is a violation as well. */
  addError(error: unknown, route: string): string {
    const text = describe(error);
    const api = MISSING_API.exec(text)?.[1];
    if (api !== undefined) {
      this.violations.push({ kind: 'unknown-api', route, detail: `wx.${api}` });
    }
    this.errors.push(text);
    console.error(error);
    this.onChange();
    return text;
  }

  addViolation(violation: Violation): void {
    this.violations.push(violation);
    console.error(`[${violation.kind}] ${violation.route}: ${violation.detail}`);
    this.onChange();
  }

  all(): DeviceReport {
    return { violations: this.violations, errors: this.errors };
  }

  clear(): void {
    this.violations = [];
    this.errors = [];
    this.onChange();
  }
}
