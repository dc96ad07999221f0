import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { IssueList } from './issues';
import type { SourceTree } from './source-tree';

/** One source file compiled to CommonJS whose `require` calls name module IDs. */
export interface CompiledModule {
  readonly id: string;
  readonly file: string;
  readonly code: string;
  /** Source map as JSON text. */
  readonly map: string;
  /** Disk files that it imports. */
  readonly imports: readonly string[];
  /** Disk files that it loads with `require.async`. */
  readonly asyncImports: readonly string[];
}

interface CacheEntry {
  readonly stamp: string;
  readonly module: CompiledModule;
}

const asyncRequire = /\brequire\.async\(\s*['"`]([^'"`]+)['"`]/g;

/** Compiles scripts one by one and keeps the results of unchanged files for the next build. */
export class ScriptCompiler {
  private cache = new Map<string, CacheEntry>();

  /**
   * @param replacements source text by module ID without extension, in place of what is on disk.
   */
  constructor(private readonly replacements: Readonly<Record<string, string>>) {}

  /** Compiles `entries` and everything they reach. */
  async compile(
    entries: readonly string[],
    tree: SourceTree,
    issues: IssueList,
  ): Promise<readonly CompiledModule[]> {
    const modules = new Map<string, CompiledModule>();
    let wave = [...new Set(entries)];
    while (wave.length > 0) {
      for (const module of await this.compileWave(wave, tree, issues)) {
        modules.set(module.file, module);
      }
      const reached = wave.flatMap((file) => {
        const module = modules.get(file);
        return module ? [...module.imports, ...module.asyncImports] : [];
      });
      wave = [...new Set(reached)].filter((file) => !modules.has(file));
      if (issues.hasErrors()) break;
    }
    return [...modules.values()];
  }

  private async compileWave(
    files: readonly string[],
    tree: SourceTree,
    issues: IssueList,
  ): Promise<readonly CompiledModule[]> {
    const stamps = new Map(files.map((file) => [file, this.stampOf(file, tree)]));
    const isFresh = (file: string): boolean => {
      const cached = this.cache.get(file);
      return cached?.stamp === stamps.get(file) && (cached?.module.imports ?? []).every(existsSync);
    };
    const stale = files.filter((file) => !isFresh(file));
    for (const module of stale.length > 0 ? await this.transform(stale, tree, issues) : []) {
      this.cache.set(module.file, { stamp: stamps.get(module.file) ?? '', module });
    }
    return files.flatMap((file) => this.cache.get(file)?.module ?? []);
  }

  private stampOf(file: string, tree: SourceTree): string {
    const replacement = this.replacementOf(file, tree);
    if (replacement !== undefined) return `replaced:${replacement}`;
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs}:${size}`;
  }

  private replacementOf(file: string, tree: SourceTree): string | undefined {
    return this.replacements[(tree.idOf(file) ?? '').replace(/\.[tj]s$/, '')];
  }

  private async transform(
    files: readonly string[],
    tree: SourceTree,
    issues: IssueList,
  ): Promise<readonly CompiledModule[]> {
    const imports = new Map<string, Set<string>>(files.map((file) => [file, new Set()]));
    const result = await esbuild
      .build({
        entryPoints: files.map((file, index) => ({ in: file, out: String(index) })),
        outdir: tree.root,
        write: false,
        bundle: true,
        format: 'cjs',
        platform: 'neutral',
        target: 'es2022',
        charset: 'utf8',
        sourcemap: 'external',
        sourcesContent: true,
        logLevel: 'silent',
        logOverride: { 'require-resolve-not-external': 'silent' },
        define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
        tsconfigRaw: { compilerOptions: { target: 'ES2020', useDefineForClassFields: false } },
        plugins: [this.resolver(tree, issues, imports)],
      })
      .catch((error: esbuild.BuildFailure) => {
        reportMessages(error.errors, tree, issues);
        return undefined;
      });
    if (!result) return [];
    const outputs = new Map(
      result.outputFiles.map((item) => [path.basename(item.path), item.text]),
    );
    return files.map((file, index) => {
      const source = this.replacementOf(file, tree) ?? readFileSync(file, 'utf8');
      return {
        id: moduleIdOf(file, tree),
        file,
        code: (outputs.get(`${index}.js`) ?? '').replace(/^"use strict";\n/, ''),
        map: outputs.get(`${index}.js.map`) ?? '{}',
        imports: [...(imports.get(file) ?? [])],
        asyncImports: this.asyncImports(source, file, tree, issues),
      };
    });
  }

  private resolver(
    tree: SourceTree,
    issues: IssueList,
    imports: ReadonlyMap<string, Set<string>>,
  ): esbuild.Plugin {
    return {
      name: 'mini-program-modules',
      setup: (build) => {
        build.onResolve({ filter: /.*/ }, (args) => {
          if (args.kind === 'entry-point') return { path: args.path };
          const target = tree.resolveScript(args.path, args.importer);
          if (target === undefined) return { errors: [{ text: `cannot find "${args.path}"` }] };
          imports.get(args.importer)?.add(target);
          return { path: moduleIdOf(target, tree), external: true };
        });
        build.onLoad({ filter: /\.[tj]s$/ }, (args) => {
          const contents = this.replacementOf(args.path, tree);
          return contents === undefined ? undefined : { contents, loader: 'ts' };
        });
        build.onEnd((result) => {
          for (const { text, location } of result.warnings) {
            const file = location?.file ?? '';
            if (file.includes('node_modules')) continue;
            issues.warn({ kind: 'script', file: placeOf(file, tree), message: text });
          }
        });
      },
    };
  }

  private asyncImports(
    source: string,
    file: string,
    tree: SourceTree,
    issues: IssueList,
  ): readonly string[] {
    return [...source.matchAll(asyncRequire)].flatMap((match) => {
      const target = tree.resolveScript(match[1] ?? '', file);
      if (target !== undefined) return [target];
      issues.error({
        kind: 'script',
        file: moduleIdOf(file, tree),
        message: `require.async: cannot find "${match[1] ?? ''}"`,
      });
      return [];
    });
  }
}

/** `pages/home/home.ts` becomes `pages/home/home.js`, as WeChat names it after compiling. */
export function moduleIdOf(file: string, tree: SourceTree): string {
  return (tree.idOf(file) ?? file).replace(/\.ts$/, '.js');
}

function placeOf(file: string, tree: SourceTree): string {
  const absolute = path.resolve(file);
  return tree.idOf(absolute) ?? file;
}

function reportMessages(
  messages: readonly esbuild.Message[],
  tree: SourceTree,
  issues: IssueList,
): void {
  for (const { text, location } of messages) {
    issues.error({
      kind: 'script',
      file: placeOf(location?.file ?? '', tree),
      ...(location && { line: location.line, column: location.column + 1 }),
      message: text,
    });
  }
}
