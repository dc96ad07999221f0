import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { IssueList } from './issues';

/** A mounted npm package: its files appear in the mini program under `id`. */
interface NpmMount {
  readonly dir: string;
  readonly id: string;
}

interface NpmPackage {
  /** Folder whose files are packed: `miniprogram` of its package.json, else the package itself. */
  readonly dir: string;
  /** The module a bare import means, relative to `dir`. */
  readonly entry: string;
  readonly id: string;
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** The stored form of a disk path: forward slashes. */
const toPosix = (file: string): string => file.split(path.sep).join('/');

/** Splits `@scope/name/sub/file` or `name/sub/file`. */
function splitSpecifier(specifier: string): { name: string; rest: string } {
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  return { name: parts.slice(0, length).join('/'), rest: parts.slice(length).join('/') };
}

/**
 * Where the files of a mini program live: sources under the root, npm packages as WeChat would pack them. A path inside the mini program
 * ("ID") has no leading slash; npm files are `miniprogram_npm/<name>/…`, in the folder of the package.json that lists the dependency.
 */
export class SourceTree {
  private mounts: readonly NpmMount[] = [];
  private readonly packages = new Map<string, NpmPackage | undefined>();

  constructor(
    readonly root: string,
    private readonly issues: IssueList,
  ) {}

  /** The ID of a disk file; undefined for files outside the mini program and its npm packages. */
  idOf(file: string): string | undefined {
    const mount = this.mounts.find((item) => file.startsWith(item.dir + path.sep));
    if (mount) return `${mount.id}/${toPosix(path.relative(mount.dir, file))}`;
    const relative = path.relative(this.root, file);
    return relative.startsWith('..') ? undefined : toPosix(relative);
  }

  /** The disk path of an ID with or without extension; npm IDs must have been resolved before. */
  fileOf(id: string): string {
    const mount = this.mounts.find((item) => id.startsWith(`${item.id}/`));
    if (mount) return path.join(mount.dir, id.slice(mount.id.length + 1));
    return path.join(this.root, id);
  }

  /** Resolves what a script imports to a disk file; undefined where nothing matches. */
  resolveScript(specifier: string, importer: string): string | undefined {
    const base = this.resolveBase(specifier, importer);
    if (base === undefined) return undefined;
    return ['', '.ts', '.js', '/index.ts', '/index.js']
      .map((suffix) => base + suffix)
      .concat(base.endsWith('.js') ? [base.replace(/\.js$/, '.ts')] : [])
      .find(isFile);
  }

  /**
   * Resolves a `usingComponents` value to the ID of the component, without extension. `importer` is the JSON file that names it.
   * WeChat looks beside the file first, then in npm packages.
   */
  resolveComponent(reference: string, importer: string): string | undefined {
    const forms = (base: string): readonly string[] => [base, path.join(base, 'index')];
    const found = this.firstMatch(reference, importer, forms, (base) => isFile(`${base}.json`));
    return found === undefined ? undefined : this.idOf(found);
  }

  /** Resolves a WXSS `@import`, a WXML `src` or a WXS path, which may leave the extension out. */
  resolveSource(reference: string, importer: string, extension: string): string | undefined {
    return this.firstMatch(reference, importer, (base) => [base, base + extension], isFile);
  }

  /** Tries the place beside the importing file (or under the root), then npm packages. */
  private firstMatch(
    reference: string,
    importer: string,
    forms: (base: string) => readonly string[],
    isMatch: (file: string) => boolean,
  ): string | undefined {
    const isRooted = reference.startsWith('/');
    const beside = isRooted
      ? path.join(this.root, reference)
      : path.resolve(path.dirname(importer), reference);
    const found = forms(beside).find(isMatch);
    if (found !== undefined || isRooted || reference.startsWith('.')) return found;
    const packed = this.resolveBase(reference, importer);
    return packed === undefined ? undefined : forms(packed).find(isMatch);
  }

  private resolveBase(specifier: string, importer: string): string | undefined {
    if (specifier.startsWith('.')) return path.resolve(path.dirname(importer), specifier);
    if (specifier.startsWith('/')) return path.join(this.root, specifier);
    return this.packedNeighbour(specifier, importer) ?? this.npmFile(specifier, importer);
  }

  /** A package that the importing npm package carries in its own `miniprogram_npm`. */
  private packedNeighbour(specifier: string, importer: string): string | undefined {
    const mount = this.mounts.find((item) => importer.startsWith(item.dir + path.sep));
    if (!mount) return undefined;
    for (let dir = path.dirname(importer); dir.startsWith(mount.dir); dir = path.dirname(dir)) {
      const base = path.join(dir, 'miniprogram_npm', specifier);
      if (existsSync(base) || existsSync(`${base}.js`)) return base;
    }
    return undefined;
  }

  private npmFile(specifier: string, importer: string): string | undefined {
    const { name, rest } = splitSpecifier(specifier);
    const found = this.npmPackage(name, importer);
    if (!found) return undefined;
    return path.join(found.dir, rest === '' ? found.entry : rest);
  }

  private npmPackage(name: string, importer: string): NpmPackage | undefined {
    const home = this.packingFolder(name, importer);
    const key = `${home.id}:${name}`;
    if (!this.packages.has(key)) this.packages.set(key, this.findPackage(name, importer, home.id));
    return this.packages.get(key);
  }

  /** The folder whose package.json lists the dependency decides where it is packed: main package or subpackage. */
  private packingFolder(name: string, importer: string): { id: string } {
    const mount = this.mounts.find((item) => importer.startsWith(item.dir + path.sep));
    if (mount) return { id: mount.id.slice(0, mount.id.lastIndexOf('miniprogram_npm')) };
    for (const dir of ancestors(path.dirname(importer))) {
      if (!listsDependency(path.join(dir, 'package.json'), name)) continue;
      const relative = toPosix(path.relative(this.root, dir));
      const isInside = relative !== '' && !relative.startsWith('..');
      return { id: isInside ? `${relative}/` : '' };
    }
    this.issues.warn({
      kind: 'npm',
      file: this.idOf(importer) ?? importer,
      message: `"${name}" is in no package.json's dependencies: WeChat would not pack it`,
    });
    return { id: '' };
  }

  private findPackage(name: string, importer: string, home: string): NpmPackage | undefined {
    const folder = [...ancestors(path.dirname(importer))]
      .map((dir) => path.join(dir, 'node_modules', name))
      .find((dir) => existsSync(path.join(dir, 'package.json')));
    if (folder === undefined) return undefined;
    const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
    const manifest = JSON.parse(text) as { readonly miniprogram?: string; readonly main?: string };
    const dir = path.join(folder, manifest.miniprogram ?? '.');
    const entry = manifest.miniprogram === undefined ? (manifest.main ?? 'index.js') : 'index.js';
    const found = { dir, entry, id: `${home}miniprogram_npm/${name}` };
    this.mounts = [...this.mounts, { dir, id: found.id }].sort(
      (a, b) => b.dir.length - a.dir.length,
    );
    return found;
  }
}

function* ancestors(start: string): Generator<string> {
  for (let dir = start; ; dir = path.dirname(dir)) {
    yield dir;
    if (dir === path.dirname(dir)) return;
  }
}

function listsDependency(file: string, name: string): boolean {
  if (!existsSync(file)) return false;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly dependencies?: object };
  return manifest.dependencies !== undefined && name in manifest.dependencies;
}
