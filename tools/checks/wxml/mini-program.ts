import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asRecord, parseJson } from '../../../miniprogram/kernel/json';
import { listFiles } from '../project-files';
import type { Problem } from '../problem';

/** A page or a component: the four files `path.{json,ts,wxml,wxss}`. */
export interface Unit {
  readonly kind: 'page' | 'component';
  /** Relative to the mini program's root, without extension. */
  readonly path: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Tag → what stands for it, as written in the unit's own JSON. */
  readonly usingComponents: ReadonlyMap<string, string>;
}

/** A package that WeChat downloads on its own; the main package has the root `''`. */
export interface SubPackage {
  readonly root: string;
  /** Relative to the mini program's root. */
  readonly pages: readonly string[];
}

/** A mini program's source tree as its manifests describe it. */
export interface MiniProgram {
  readonly root: string;
  /** Own files, relative to the root. */
  readonly files: readonly string[];
  readonly app: Readonly<Record<string, unknown>>;
  /** Tags registered for every page in app.json. */
  readonly usingComponents: ReadonlyMap<string, string>;
  readonly packages: readonly SubPackage[];
  readonly units: readonly Unit[];
  /** What was wrong with the manifests themselves. */
  readonly problems: readonly Problem[];
}

/** Reads app.json and every page's and component's JSON under `root`. */
export function loadMiniProgram(root: string): MiniProgram {
  const files = listFiles(root);
  const problems: Problem[] = [];
  const readManifest = (file: string): Readonly<Record<string, unknown>> => {
    if (!files.includes(file)) {
      problems.push({ file, message: 'is missing' });
      return {};
    }
    const manifest = asRecord(parseJson(readFileSync(path.join(root, file), 'utf8')));
    if (manifest === undefined) problems.push({ file, message: 'is not a JSON object' });
    return manifest ?? {};
  };
  const app = readManifest('app.json');
  const packages = listPackages(app);
  const pagePaths = new Set(packages.flatMap((item) => item.pages));
  const unitOf = (kind: Unit['kind'], unitPath: string): Unit => {
    const manifest = readManifest(`${unitPath}.json`);
    return { kind, path: unitPath, manifest, usingComponents: readComponents(manifest) };
  };
  const pages = [...pagePaths].map((page) => unitOf('page', page));
  const components = files
    .filter((file) => file.endsWith('.json') && !pagePaths.has(file.slice(0, -5)))
    .filter((file) => files.includes(`${file.slice(0, -5)}.wxml`))
    .map((file) => unitOf('component', file.slice(0, -5)));
  const units = [...pages, ...components];
  problems.push(...units.flatMap((unit) => missingParts(files, unit)));
  return { root, files, app, usingComponents: readComponents(app), packages, units, problems };
}

/** Where a `usingComponents` value leads: a path under the root, `npm` for one inside a package, or undefined. */
export function resolveComponent(
  program: MiniProgram,
  fromUnit: string,
  value: string,
): { readonly kind: 'own'; readonly path: string } | { readonly kind: 'npm' } | undefined {
  const local = value.startsWith('/')
    ? value.slice(1)
    : path.posix.join(path.posix.dirname(fromUnit), value);
  if (program.files.includes(`${local}.json`)) return { kind: 'own', path: local };
  return isInPackage(program.root, value) ? { kind: 'npm' } : undefined;
}

/** npm packages for mini programs keep what they ship in the folder that their package.json names `miniprogram`. */
function isInPackage(root: string, value: string): boolean {
  const parts = value.split('/');
  const name = parts.slice(0, value.startsWith('@') ? 2 : 1).join('/');
  const packageFolder = path.join(root, '../node_modules', name);
  const manifestFile = path.join(packageFolder, 'package.json');
  if (!existsSync(manifestFile)) return false;
  const folder = asRecord(parseJson(readFileSync(manifestFile, 'utf8')))?.['miniprogram'];
  const rest = value.slice(name.length + 1);
  return existsSync(
    path.join(packageFolder, typeof folder === 'string' ? folder : '', `${rest}.json`),
  );
}

/** The main package and the subpackages that an app.json names. */
export function listPackages(app: Readonly<Record<string, unknown>>): readonly SubPackage[] {
  const listed = app['subPackages'] ?? app['subpackages'];
  const subPackages = (Array.isArray(listed) ? listed : []).map((item: unknown): SubPackage => {
    const entry = asRecord(item) ?? {};
    const root = String(entry['root']).replace(/\/$/, '');
    return { root, pages: readStrings(entry['pages']).map((page) => `${root}/${page}`) };
  });
  return [{ root: '', pages: readStrings(app['pages']) }, ...subPackages];
}

function readStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function readComponents(manifest: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const entries = Object.entries(asRecord(manifest['usingComponents']) ?? {});
  return new Map(entries.map(([tag, value]) => [tag, String(value)]));
}

function missingParts(files: readonly string[], unit: Unit): readonly Problem[] {
  const hasScript = files.includes(`${unit.path}.ts`) || files.includes(`${unit.path}.js`);
  const hasTemplate = files.includes(`${unit.path}.wxml`);
  return [
    ...(hasScript ? [] : [{ file: `${unit.path}.ts`, message: `is missing: a ${unit.kind}` }]),
    ...(hasTemplate ? [] : [{ file: `${unit.path}.wxml`, message: `is missing: a ${unit.kind}` }]),
  ];
}
