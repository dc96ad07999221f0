import path from 'node:path';
import type { LaunchOptions, PageHost } from '../../tools/preview/host';
import type { PackageBundle } from '../../tools/preview/runtime/bundle';
import { type Runtime, startRuntime } from '../../tools/preview/runtime/index';
import type { SetDataLog } from '../../tools/preview/runtime/set-data-log';
import { parsePageUrl } from '../../tools/preview/runtime/url';
import { type BuildRequest, builtScripts } from './mini-program/built-scripts';
import { PageAccess } from './mini-program/page-access';
import { TestDevice } from './mini-program/test-device';
import { createTestWx } from './mini-program/test-wx';
import { until } from './until';

export { PageAccess } from './mini-program/page-access';
export { TestDevice } from './mini-program/test-device';

export interface OpenOptions extends Partial<BuildRequest> {
  /** Members of `wx` that add to or replace those of the test's plain `wx`, or a function that makes all of it. */
  readonly wx?: object | ((pages: PageHost) => object);
  /** Page to open, with its query: `pages/a/a?id=1`; app.json's first page without it. */
  readonly path?: string;
  readonly scene?: number;
  /** File names of subpackage scripts that cannot be loaded until removed from the set. */
  readonly unreachablePackages?: ReadonlySet<string>;
}

/** A mini program that runs in the test's jsdom with its real WXML, and what the phone heard from it. */
export interface OpenedMiniProgram {
  readonly device: TestDevice;
  readonly pages: PageHost;
  readonly setDataLog: SetDataLog;
  /** The page on top. */
  readonly page: PageAccess;
  /** Routes of the page stack, bottom to top. */
  routes(): readonly string[];
  app(): unknown;
  /** Waits until the page on top has this route. */
  waitForPage(route: string): Promise<PageAccess>;
  close(): void;
}

/**
 * Builds a mini program (this project's without `root`) and opens it in jsdom: pages are mounted with everything they use, in the
 * same page framework as the preview. There is no layout: sizes and scroll heights are 0.
 */
export async function openMiniProgram(options: OpenOptions = {}): Promise<OpenedMiniProgram> {
  const root = options.root ?? path.resolve(__dirname, '../../miniprogram');
  const scripts = builtScripts({ ...options, root });
  const load = async (fileName: string): Promise<PackageBundle> => {
    if (options.unreachablePackages?.has(fileName)) throw new Error(`cannot load ${fileName}`);
    return Promise.resolve(evaluate(fileName, scripts.get(fileName)));
  };
  const device = new TestDevice(launchOptions(options));
  const lateWx = lateObject(() => wxOf(options, required(device.pages, 'pages')));
  const runtime = startRuntime({
    bundle: await load('main.js'),
    device,
    wx: lateWx,
    loadPackage: load,
    assetBase: '',
  });
  await runtime.started;
  return access(runtime, device);
}

function access(runtime: Runtime, device: TestDevice): OpenedMiniProgram {
  const top = (): PageAccess => new PageAccess(required(runtime.openPages().at(-1), 'page'));
  return {
    device,
    pages: runtime.pages,
    setDataLog: runtime.setDataLog,
    get page() {
      return top();
    },
    routes: () => runtime.openPages().map((page) => page.request.route),
    app: () => runtime.app(),
    waitForPage: (route) =>
      until(() => runtime.openPages().at(-1)?.request.route === route && top(), { what: route }),
    close: () => {
      runtime.stop();
      device.pageArea.remove();
    },
  };
}

function launchOptions({ path: url = '', scene = 1001 }: OpenOptions): LaunchOptions {
  const { route, query } = parsePageUrl(`/${url.replace(/^\//, '')}`, '');
  return { path: route, query, scene, referrerInfo: {} };
}

function wxOf({ wx = {} }: OpenOptions, pages: PageHost): object {
  if (typeof wx === 'function') return (wx as (pages: PageHost) => object)(pages);
  const plain: unknown = Object.create(createTestWx(pages), Object.getOwnPropertyDescriptors(wx));
  return plain as object;
}

/** `wx` needs the pages, which exist once the runtime has started: members are looked up when app code uses them. */
function lateObject(create: () => object): object {
  let target: object | undefined;
  return new Proxy(
    {},
    {
      get: (_empty, name): unknown => Reflect.get((target ??= create()), name),
      has: (_empty, name) => Reflect.has((target ??= create()), name),
      set: (_empty, name, value) => Reflect.set((target ??= create()), name, value),
    },
  );
}

/** Runs a package's script in the test's realm, as the phone's page does. */
function evaluate(fileName: string, code: string | undefined): PackageBundle {
  let bundle: PackageBundle | undefined;
  Reflect.set(globalThis, '__definePackage', (_name: string, defined: PackageBundle) => {
    bundle = defined;
  });
  const script = document.createElement('script');
  script.textContent = required(code, fileName);
  document.head.append(script);
  script.remove();
  return required(bundle, `bundle of ${fileName}`);
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}
