import type { PackageBundle } from '../../../../tools/preview/runtime/bundle';
import { ModuleSystem } from '../../../../tools/preview/runtime/modules';
import { loadBundle, TestProject } from './project';

let project: TestProject | undefined;

afterEach(() => {
  project?.delete();
  project = undefined;
});

/** Builds files and runs modules of the result. */
async function modulesOf(
  files: Readonly<Record<string, string>>,
  replaceModules?: Readonly<Record<string, string>>,
): Promise<ModuleSystem> {
  project = new TestProject(files, replaceModules ? { replaceModules } : {});
  const { packages } = await project.build();
  const bundles = new Map(packages.map(({ root, code }) => [root, loadBundle(code)]));
  const globals = { wx: {}, App: noop, Page: noop, Component: noop, Behavior: noop };
  const system = new ModuleSystem(
    { ...globals, getApp: noop, getCurrentPages: noop },
    async (id) => {
      const root = [...bundles.keys()].find((key) => key !== '' && id.startsWith(key)) ?? '';
      await Promise.resolve();
      system.add(required(bundles.get(root)));
    },
  );
  system.add(required(bundles.get('')));
  return system;
}

function noop(): undefined {
  return undefined;
}

function required(bundle: PackageBundle | undefined): PackageBundle {
  if (!bundle) throw new Error('no such package');
  return bundle;
}

describe('compiled scripts', () => {
  it('are modules named like their files, each run once', async () => {
    const modules = await modulesOf({
      'app.ts':
        'import "./lib/once"; import { twice } from "./lib"; export const result: number = twice(4);',
      'lib/index.ts':
        'import { count } from "./once"; export const twice = (n: number) => n * 2 + count();',
      'lib/once.ts': 'let runs = 0; runs += 1; export const count = () => runs;',
    });
    expect(modules.require('app.js')).toMatchObject({ result: 9 });
  });

  it('see no browser and no undefined define', async () => {
    const modules = await modulesOf({
      'app.ts':
        'declare const process: { env: { NODE_ENV: string } }; declare const window: unknown, document: unknown, fetch: unknown;' +
        'export const seen = [typeof window, typeof document, typeof fetch, process.env.NODE_ENV];',
    });
    expect(modules.require('app.js')).toEqual(
      expect.objectContaining({ seen: ['undefined', 'undefined', 'undefined', 'development'] }),
    );
  });

  it('may use names that a browser has for their own', async () => {
    const modules = await modulesOf({
      'app.ts':
        'const history = [1]; let location = "here"; export const own = [history, location];',
    });
    expect(modules.require('app.js')).toMatchObject({ own: [[1], 'here'] });
  });

  it('lose class fields without a value, as with the compiler of WeChat', async () => {
    const modules = await modulesOf({
      'app.ts':
        'class Row { id: string | undefined; text = ""; } export const keys = Object.keys(new Row());',
    });
    expect(modules.require('app.js')).toMatchObject({ keys: ['text'] });
  });

  it('resolve npm packages upwards, by their miniprogram folder or main file', async () => {
    const modules = await modulesOf({
      'package.json': '{"dependencies":{"plain":"1.0.0","@scope/kit":"1.0.0"}}',
      'app.ts':
        'import plain from "plain"; import { inner } from "@scope/kit/sub/part"; export const all = [plain, inner];',
      'node_modules/plain/package.json': '{"main":"lib/main.js"}',
      'node_modules/plain/lib/main.js': 'module.exports = "plain";',
      'node_modules/@scope/kit/package.json': '{"miniprogram":"dist"}',
      'node_modules/@scope/kit/dist/sub/part.js':
        'import nested from "nested"; import deep from "deep"; export const inner = nested + deep;',
      'node_modules/@scope/kit/dist/miniprogram_npm/nested/index.js': 'export default "nested";',
      'node_modules/deep/package.json': '{}',
      'node_modules/deep/index.js': 'export default "deep";',
    });
    expect(modules.require('app.js')).toMatchObject({ all: ['plain', 'nesteddeep'] });
    expect(modules.require('miniprogram_npm/plain/lib/main.js')).toBe('plain');
  });

  it('pack npm packages where their package.json is: a subpackage keeps its own', async () => {
    project = new TestProject({
      'app.json': '{"pages":["pages/a/a"],"subPackages":[{"root":"packages/sdk","pages":[]}]}',
      'app.ts': 'export const load = () => require.async("./packages/sdk/index.js");',
      'packages/sdk/package.json': '{"dependencies":{"sdk":"1.0.0"}}',
      'packages/sdk/index.ts': 'import sdk from "sdk"; export const name = sdk;',
      'node_modules/sdk/package.json': '{"main":"index.js"}',
      'node_modules/sdk/index.js': 'module.exports = "the sdk";',
    });
    const { packages, warnings } = await project.build();
    expect(warnings).toEqual([]);
    const modules = packages.map(({ code }) => Object.keys(loadBundle(code).modules));
    expect(modules).toEqual([
      ['app.js', 'pages/a/a.js'],
      ['packages/sdk/index.js', 'packages/sdk/miniprogram_npm/sdk/index.js'],
    ]);
  });

  it('load subpackages by require.async, relative to the calling file', async () => {
    const modules = await modulesOf({
      'app.json': '{"pages":["pages/a/a"],"subPackages":[{"root":"packages/big","pages":[]}]}',
      'shared/load.ts': 'export const load = () => require.async("../packages/big/index.js");',
      'app.ts': 'export { load } from "./shared/load"; export const own = 1;',
      'packages/big/index.ts': 'import { own } from "../../app"; export const sum = own + 1;',
    });
    const { load } = modules.require('app.js') as { readonly load: () => Promise<object> };
    expect(() => modules.require('packages/big/index.js')).toThrow('is not defined');
    expect(await load()).toMatchObject({ sum: 2 });
  });

  it('use a replacement in place of a file', async () => {
    const modules = await modulesOf(
      {
        'app.ts': 'export { config } from "./config";',
        'config.ts': 'export const config: string = "own";',
      },
      { config: 'export const config: string = "replaced";' },
    );
    expect(modules.require('app.js')).toMatchObject({ config: 'replaced' });
  });

  it('report syntax errors and missing modules with their place', async () => {
    project = new TestProject({ 'app.ts': 'import "./none";\nexport const x = ;' });
    expect(await project.issues()).toEqual(['app.ts:2:18 error: Unexpected ";"']);
    project.write({ 'app.ts': '\n  import "./none";\nrequire.async("./never.js");' });
    expect(await project.issues()).toEqual(['app.ts:2:10 error: cannot find "./none"']);
    project.write({ 'app.ts': 'require.async("./never.js");' });
    expect(await project.issues()).toEqual([
      'app.js error: require.async: cannot find "./never.js"',
    ]);
  });

  it('warn about packages that WeChat would not pack', async () => {
    project = new TestProject({
      'package.json': '{"devDependencies":{"dev":"1.0.0"}}',
      'app.ts': 'import "dev";',
      'node_modules/dev/package.json': '{}',
      'node_modules/dev/index.js': '',
    });
    expect(await project.issues()).toEqual([
      'app.ts warning: "dev" is in no package.json\'s dependencies: WeChat would not pack it',
    ]);
  });
});
