import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChatClient } from '../../miniprogram/chat/chat-client';
import type { NodeWx } from './node-wx';
import type { TencentChatClientOptions } from '../../miniprogram/packages/tencent';

type CreateClient = (options: TencentChatClientOptions) => ChatClient;

const root = path.join(__dirname, '../..');
const SDK_PACKAGES = ['@tencentcloud/chat', 'tim-upload-plugin'];

/** The adapter as one script that still has to be given the SDK. */
const adapterSource = buildSync({
  entryPoints: [path.join(root, 'miniprogram/packages/tencent/index.ts')],
  bundle: true,
  write: false,
  format: 'cjs',
  target: 'node20',
  external: SDK_PACKAGES,
}).outputFiles[0]?.text;

const silent = (): void => undefined;

/** The SDK logs every step of its start, whatever its log level. */
const SILENT_CONSOLE = { log: silent, info: silent, debug: silent, warn: silent, error: silent };

/**
 * The SDK signs in again by itself after a reconnect and handles no refusal then (seen in 3.6.6). WeChat only logs such a rejection,
 * Node would end the process: inside the SDK, and only there, every promise counts as handled.
 */
class HandledPromise<Value> extends Promise<Value> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(run: ConstructorParameters<typeof Promise<Value>>[0]) {
    super(run);
    void super.then(undefined, () => undefined);
  }

  override then<Kept = Value, Saved = never>(
    onKept?: ((value: Value) => Kept | PromiseLike<Kept>) | null,
    onBroken?: ((reason: unknown) => Saved | PromiseLike<Saved>) | null,
  ): Promise<Kept | Saved> {
    const next = super.then(onKept, onBroken);
    return new HandledPromise((resolve, reject) => void next.then(resolve, reject));
  }
}

/**
 * Evaluates adapter and SDK anew, with a phone in the place of the globals that WeChat has: the SDK keeps one instance per module
 * copy, so every device of a test has its own.
 */
export function loadAdapter(phone: NodeWx): CreateClient {
  if (adapterSource === undefined) throw new Error('esbuild wrote nothing');
  const sdk = new Map(SDK_PACKAGES.map((name) => [name, loadSdkPackage(name, phone)]));
  const exported = evaluate(adapterSource, { require: (name: string) => sdk.get(name) }) as {
    readonly createTencentChatClient?: CreateClient;
  };
  if (exported.createTencentChatClient === undefined)
    throw new Error('the adapter exports nothing');
  return exported.createTencentChatClient;
}

function loadSdkPackage(name: string, phone: NodeWx): unknown {
  return evaluate(readFileSync(require.resolve(name), 'utf8'), {
    wx: phone.wx,
    getApp: phone.getApp,
    __wxConfig: phone.wxConfig,
    console: SILENT_CONSOLE,
    Promise: HandledPromise,
    // The SDK leaves an interval running, which must not keep Node alive.
    setInterval: (callback: () => void, delayMs: number) => setInterval(callback, delayMs).unref(),
  });
}

/** Runs a CommonJS script with `globals` and gives what it exports. */
function evaluate(source: string, globals: Readonly<Record<string, unknown>>): unknown {
  const module: { exports: unknown } = { exports: {} };
  const scope = { module, exports: module.exports, ...globals };
  const run = new Function(...Object.keys(scope), source) as (
    ...values: readonly unknown[]
  ) => void;
  run(...Object.values(scope));
  return module.exports;
}
