import { asRecord, callHook, type UnknownRecord } from './values';

/** The object that `App()` registers and `getApp()` returns. */
export class AppInstance {
  private instance: UnknownRecord | undefined;

  register(definition: unknown): void {
    this.instance = { ...asRecord(definition) };
  }

  get(): UnknownRecord | undefined {
    return this.instance;
  }

  hook(name: string, ...args: unknown[]): unknown {
    return callHook(this.instance, name, ...args);
  }
}
