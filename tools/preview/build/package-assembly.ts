import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppManifest, ComponentEntry } from '../runtime/bundle';
import { type AppConfig, packageOf, pageSettings, themedTabBar } from './app-config';
import type { SourceComponent } from './component-graph';
import type { IssueList } from './issues';
import type { PackageContent } from './package-script';
import { packageFileName } from './package-script';
import { moduleIdOf } from './compiled-module';
import type { CompiledModule } from './compiled-module';
import type { SourceTree } from './source-tree';
import { TemplateCompiler } from './templates';
import { checkTags } from './unknown-tags';
import { compileWxss } from './wxss';

/** All inputs of one build that the assembly needs. */
export interface AssemblyInput {
  readonly app: AppConfig;
  readonly tree: SourceTree;
  readonly issues: IssueList;
  readonly components: readonly SourceComponent[];
  readonly modules: readonly CompiledModule[];
  /** Disk path of app.ts or app.js. */
  readonly appScript: string | undefined;
}

/** Distributes modules, templates and styles over the packages. */
export function assemblePackages(input: AssemblyInput): readonly PackageContent[] {
  const roots = ['', ...input.app.subpackageRoots];
  const scopes = new ScopeNames();
  const entries = new Map(
    input.components.map((component) => [component.path, entryOf(component, input, scopes)]),
  );
  return roots.map((root) => {
    const components = input.components.filter(
      (component) => packageOf(component.path, input.app.subpackageRoots) === root,
    );
    return {
      root,
      modules: input.modules.filter(
        (module) => packageOf(module.id, input.app.subpackageRoots) === root,
      ),
      templates: compileTemplates(components, input),
      styles: compileStyles(root, components, entries, input),
      components: components.flatMap((component) => entries.get(component.path) ?? []),
      app: root === '' ? manifestOf(input) : undefined,
    };
  });
}

function entryOf(
  component: SourceComponent,
  input: AssemblyInput,
  scopes: ScopeNames,
): ComponentEntry {
  const isScoped = hasOwnScope(component);
  const wxml = `${component.file}.wxml`;
  return {
    path: component.path,
    isPage: component.isPage,
    script: moduleIdOf(component.script, input.tree),
    ...(isScoped ? { styleScope: scopes.next(component.path) } : {}),
    hasNamedSlots: existsSync(wxml) && /<slot[^>]*\bname=/.test(readFileSync(wxml, 'utf8')),
    config: component.config,
  };
}

/** Whether a component's class names get a prefix: not with `shared` isolation, which pages have by default. */
function hasOwnScope({ isPage, config }: SourceComponent): boolean {
  const isolation = config.styleIsolation;
  if (isolation === undefined) return config.component && !isPage;
  return isolation !== 'shared' && isolation !== 'page-shared';
}

function compileTemplates(
  components: readonly SourceComponent[],
  { tree, issues }: AssemblyInput,
): string {
  const compiler = new TemplateCompiler(tree, issues);
  for (const { path: id, config, isNpm } of components) {
    compiler.add(id);
    if (isNpm) continue;
    const known = new Set([
      ...Object.keys(config.usingComponents),
      ...Object.keys(config.componentGenerics),
    ]);
    checkTags(compiler.texts().get(id) ?? '', `${id}.wxml`, known, issues);
  }
  return compiler.code();
}

function compileStyles(
  root: string,
  components: readonly SourceComponent[],
  entries: ReadonlyMap<string, ComponentEntry>,
  { tree, issues }: AssemblyInput,
): Readonly<Record<string, string>> {
  const styles: Record<string, string> = {};
  const appStyle = path.join(tree.root, 'app.wxss');
  if (root === '' && existsSync(appStyle)) {
    styles['app'] = compileWxss(appStyle, tree, issues, { scope: undefined, isComponent: false });
  }
  for (const component of components) {
    const file = `${component.file}.wxss`;
    if (!existsSync(file)) continue;
    const scope = entries.get(component.path)?.styleScope;
    const isComponent = component.config.component && !component.isPage;
    styles[component.path] = compileWxss(file, tree, issues, { scope, isComponent });
  }
  return styles;
}

function manifestOf({ app, tree, issues, components, appScript }: AssemblyInput): AppManifest {
  const pages = components.filter((component) => component.isPage);
  const tabBar = themedTabBar(app, issues);
  const roots = ['', ...app.subpackageRoots];
  return {
    entryPage: app.entryPage,
    pages: Object.fromEntries(app.pages),
    pageSettings: Object.fromEntries(
      pages.map((page) => [page.path, pageSettings(app, page.json, `${page.path}.json`, issues)]),
    ),
    ...(tabBar === undefined ? {} : { tabBar }),
    ...(appScript === undefined ? {} : { script: moduleIdOf(appScript, tree) }),
    packageFiles: Object.fromEntries(roots.map((root) => [root, packageFileName(root)])),
    isDarkModeFollowed: app.json['darkmode'] === true,
  };
}

/** Readable, unique class prefixes: the component's file name, numbered from the second on. */
class ScopeNames {
  private readonly counts = new Map<string, number>();

  next(componentPath: string): string {
    const parts = componentPath.split('/');
    const last = parts.at(-1) ?? '';
    const base = last === 'index' ? (parts.at(-2) ?? last) : last;
    const name = /^[a-z]/i.test(base) ? base : `c-${base}`;
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  }
}
