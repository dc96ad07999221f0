import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildMiniProgram, BuildError } from '../../../../tools/preview/build/index';
import { fixtureRoot } from '../fixture-root';
import { loadBundle, TestProject } from './project';

let project: TestProject | undefined;

afterEach(() => {
  project?.delete();
  project = undefined;
});

const withCard = {
  'pages/a/a.json': '{"usingComponents":{"card":"/card/card"}}',
  'pages/a/a.wxml': '<card />',
  'card/card.json': '{"component":true}',
  'card/card.ts': 'Component({});',
  'card/card.wxml': '<view />',
};

describe('the build', () => {
  it('describes pages, tab bar and windows for both themes', async () => {
    project = new TestProject({
      'app.json': JSON.stringify({
        pages: ['pages/a/a'],
        window: { navigationBarTitleText: 'App', backgroundColor: '@back' },
        tabBar: { color: '@back', list: [{ pagePath: 'pages/a/a', text: 'A', iconPath: 'a.png' }] },
        darkmode: true,
      }),
      'theme.json': '{"light":{"back":"#ffffff"},"dark":{"back":"#000000"}}',
      'pages/a/a.json': '{"navigationBarTitleText":"Page","enablePullDownRefresh":true}',
    });
    const { packages } = await project.build();
    const app = loadBundle(packages[0]?.code ?? '').app;
    expect(app?.entryPage).toBe('pages/a/a');
    expect(app?.isDarkModeFollowed).toBe(true);
    const settings = app?.pageSettings['pages/a/a'];
    expect(settings?.isPullDownRefreshEnabled).toBe(true);
    expect(settings?.light.navigationBarTitleText).toBe('Page');
    expect([settings?.light.backgroundColor, settings?.dark.backgroundColor]).toEqual([
      '#ffffff',
      '#000000',
    ]);
    expect(app?.tabBar?.dark.color).toBe('#000000');
    expect(app?.tabBar?.light.items[0]).toMatchObject({ text: 'A', iconUrl: 'a.png' });
  });

  it('gives every page the components of app.json and its own', async () => {
    project = new TestProject({
      ...withCard,
      'app.json': '{"pages":["pages/a/a"],"usingComponents":{"own":"card/card"}}',
      'pages/a/a.json': '{"usingComponents":{"row":"../../card/card"}}',
      'pages/a/a.wxml': '<own /><row />',
    });
    const { packages, warnings } = await project.build();
    const page = loadBundle(packages[0]?.code ?? '').components.find((item) => item.isPage);
    expect(page?.config.usingComponents).toEqual({ own: '/card/card', row: '/card/card' });
    expect(warnings).toEqual([]);
  });

  it('puts pages and components of a subpackage into its script', async () => {
    project = new TestProject({
      'app.json': '{"pages":["pages/a/a"],"subPackages":[{"root":"packages/b/","pages":["p/p"]}]}',
      'packages/b/p/p.ts': 'Page({});',
      'packages/b/p/p.wxml': '<view class="deep" />',
      'packages/b/p/p.wxss': '.deep { a: b }',
    });
    const { packages } = await project.build();
    expect(packages.map(({ fileName }) => fileName)).toEqual(['main.js', 'packages-b.js']);
    expect(packages[0]?.code).not.toContain('deep');
    expect(Object.keys(loadBundle(packages[1]?.code ?? '').styles)).toEqual(['packages/b/p/p']);
  });

  it('lifts style isolation out of a component script', async () => {
    project = new TestProject({
      ...withCard,
      'card/card.ts': "Component({ options: { styleIsolation: 'apply-shared' } });",
    });
    const { packages } = await project.build();
    const card = loadBundle(packages[0]?.code ?? '').components.find((item) => !item.isPage);
    expect(card?.config.styleIsolation).toBe('apply-shared');
    expect(card?.styleScope).toBe('card');
  });

  it('warns about tags that nothing knows', async () => {
    project = new TestProject({
      'pages/a/a.wxml': '<view>\n  <!-- <none /> -->\n  <cell>{{a < b}}</cell>\n</view>',
    });
    expect(await project.issues()).toEqual([
      'pages/a/a.wxml:3:3 warning: <cell> is neither built in nor in usingComponents',
    ]);
  });

  it('reports what reaches into a subpackage that need not be loaded', async () => {
    project = new TestProject({
      'app.json': '{"pages":["pages/a/a"],"subPackages":[{"root":"packages/b","pages":[]}]}',
      'app.ts': 'import "./packages/b/index"; require.async("./packages/b/index.js");',
      'packages/b/index.ts': '',
      'packages/b/card.json': '{"component":true}',
      'packages/b/card.ts': 'Component({});',
      'packages/b/card.wxml': '<view />',
      'pages/a/a.json': '{"usingComponents":{"card":"/packages/b/card"}}',
      'pages/a/a.wxml': '<card />',
    });
    expect(await project.issues()).toEqual([
      'app.js error: "packages/b/index.js" lies in a subpackage: load it with require.async',
      'pages/a/a.json error: component "card" lies in a subpackage and has no componentPlaceholder',
    ]);
    project.write({
      'app.ts': 'require.async("./packages/b/index.js");',
      'pages/a/a.json':
        '{"usingComponents":{"card":"/packages/b/card"},"componentPlaceholder":{"card":"view"}}',
    });
    expect(await project.issues()).toEqual([]);
  });

  it('reports broken JSON, WXML and missing files with their place', async () => {
    project = new TestProject({ 'pages/a/a.json': '{\n  "a": 1,\n}' });
    expect((await project.issues())[0]).toMatch(/^pages\/a\/a\.json:3:1 error: /);
    project.write({ 'pages/a/a.json': '{"usingComponents":{"card":"./none"}}' });
    expect(await project.issues()).toEqual([
      'pages/a/a.json error: component "card" not found: ./none',
    ]);
    project.write({ 'pages/a/a.json': '{}', 'pages/a/a.wxml': '<view>\n  {{ a + }}\n</view>' });
    expect((await project.issues())[0]).toMatch(/^pages\/a\/a\.wxml:2:\d+ error: /);
    project.write({
      'pages/a/a.wxml': '<import src="./none.wxml" /><wxs src="./no.wxs" module="m" />',
    });
    expect(await project.issues()).toEqual([
      'pages/a/none.wxml error: file not found',
      'pages/a/a.wxml error: pages/a/no.wxs not found',
    ]);
    project.remove('pages/a/a.ts');
    expect((await project.issues())[0]).toBe('pages/a/a error: page has no .ts or .js file');
  });

  it('recovers after an error, and sees changes of every kind of file', async () => {
    project = new TestProject({ ...withCard, 'app.ts': 'export const x = 1' });
    await project.build();
    project.write({ 'app.ts': 'export const = 1' });
    await expect(project.build()).rejects.toBeInstanceOf(BuildError);
    project.write({
      'app.ts': 'export const fresh = 12345',
      'card/card.wxml': '<view class="fresh-markup" />',
      'card/card.wxss': '.fresh-style { a: b }',
    });
    const { packages } = await project.build();
    for (const text of ['12345', 'fresh-markup', 'fresh-style']) {
      expect(packages[0]?.code).toContain(text);
    }
    project.write({ 'lib.ts': '', 'app.ts': 'import "./lib"' });
    await project.build();
    project.remove('lib.ts');
    expect(await project.issues()).toEqual(['app.ts:1:8 error: cannot find "./lib"']);
  });

  it('writes scripts, maps, the page framework and assets', async () => {
    const outDir = mkdtempSync(path.join(tmpdir(), 'preview-out-'));
    await buildMiniProgram({ root: fixtureRoot, outDir });
    for (const name of [
      'mini-program.js',
      'main.js',
      'main.js.map',
      'packages-lazy.js',
      'assets/dot.png',
    ]) {
      expect(existsSync(path.join(outDir, name))).toBe(true);
    }
    const map = JSON.parse(readFileSync(path.join(outDir, 'main.js.map'), 'utf8')) as {
      readonly sections: readonly { readonly map: { readonly sources: readonly string[] } }[];
    };
    expect(map.sections[0]?.map.sources).toEqual(['mini-program:///app.ts']);
    rmSync(outDir, { recursive: true });
  });
});
